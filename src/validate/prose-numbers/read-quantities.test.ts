import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'

/** A quantity as one line: kind, hedge, value and unit. */
function shown(text: string): string {
  return readQuantities(text)
    .map(({ kind, hedge, value, of, unit }) =>
      [kind, hedge === 'exact' ? '' : hedge, of === undefined ? value : `${value}/${of}`, unit ?? '']
        .filter((part) => part !== '')
        .join(' '),
    )
    .join('; ')
}

test.each([
  // money
  ['It cost £329 million.', 'money 329000000'],
  ['It cost £1.4bn, or £3m a year.', 'money 1400000000; money 3000000'],
  ['between £2 million and £2.5 million', 'money 2000000; money 2500000'],
  ['£85 to £120 for every £100', 'money 85; money 120; money 100'],
  ['$5,000 and €7', 'money 5000; money 7'],
  // percentages and fractions
  ['up by 0.9%, 2.6 % and 6 per cent', 'percent 0.9; percent 2.6; percent 6'],
  ['80 to 90% of patients', 'percent 80; percent 90'],
  ['five per cent', 'percent 5'],
  [
    'about one-third, two thirds and a quarter of them',
    `fraction about ${(1 / 3) * 100}; fraction ${(2 / 3) * 100}; fraction 25`,
  ],
  ['more than half of the sites, fewer than half the staff', 'fraction over 50; fraction under 50'],
  // x of y
  ['23 of 29 vanguards', 'pair 23/29'],
  ['six of the seven, eight out of ten', 'pair 6/7; pair 8/10'],
  // durations
  ['over three years, a two-year delay, 18 months', 'duration over 3 year; duration 2 year; duration 18 month'],
  ['three to six months', 'duration 3 month; duration 6 month'],
  ['10 years or longer', 'duration at-least 10 year'],
  ['two and a half years', 'duration 2.5 year'],
  ['three full financial years', 'duration 3 year'],
  // counts
  ['50 vanguards, fifty sites and twenty-three people', 'count 50; count 50; count 23'],
  ['1 to 3 million people', 'count 1000000; count 3000000'],
  ['some two hundred people, a dozen homes', 'count about 200; count 12'],
  ['5 sites', 'count 5'],
  // hedges
  [
    'no more than 20 homes, up to 30, nearly 40, at least 50',
    'count at-most 20; count at-most 30; count under 40; count at-least 50',
  ],
  // a number far from the beginning
  [`${'word '.repeat(100)}42 homes`, 'count 42'],
])('reads %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  ['years and dates', 'From 2015-16 to 2017-18, in March 2018, on 31 March and May 5, 1998/99.'],
  ['ordinals, times and codes', 'The 1st of the 21st, Covid-19, B3, ID 012, 9/11, 1-3-25 and 5.3.2.1.'],
  ['ages', 'People aged 65, 75 and over, over-65s.'],
  ['labels', 'Site 3, sites 1, 3 and 5, Figure 4, paras 3.1 to 3.5, year 2 and phase two.'],
  ['names', 'The Five Year Forward View and 24-hour, seven-day services.'],
  ['small counts in words', 'The five models, two sites and nine homes.'],
  ['one', 'One of the sites, for one year, one per site.'],
  ['elapsed time', 'Three years later, and two weeks before.'],
  ['turns of phrase', 'The second half, a third party, the third quarter, in half.'],
  ['no number at all', 'Nothing to see here; hundreds of dozens.'],
])('leaves out %s', (_, text) => {
  expect(shown(text)).toBe('')
})

test('says where a number stands', () => {
  const text = `${'word '.repeat(100)}about £5 million`
  expect(readQuantities(text)).toMatchObject([{ index: text.indexOf('£'), text: '£5 million' }])
})

test.each([
  ['digits', '1'.repeat(100_000)],
  ['thousands', '1,111,'.repeat(16_000)],
  ['decimals', '1.'.repeat(50_000)],
  ['hyphens', '1-'.repeat(50_000)],
  ['number words', 'twenty-'.repeat(14_000)],
  ['scales', `1 ${'million '.repeat(12_000)}`],
  ['currency signs', '£'.repeat(100_000)],
  ['pairs', '1 of 1 '.repeat(14_000)],
  ['labels', `sites ${'1, '.repeat(33_000)}`],
  ['one long word', 'a'.repeat(100_000)],
  ['quotes', `a${"'a".repeat(50_000)}`],
])('reads 100 kB of %s without getting lost', (_, text) => {
  const started = performance.now()
  readQuantities(text)
  // Backtracking would take minutes; the bound is wide enough for any machine.
  expect(performance.now() - started).toBeLessThan(3000)
})
