import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const MEASURE = `title: Other quantity
definition: Made-up things of 50 places.
unit: things
dimensions: [{ id: year, label: Year, values: [{ id: a, label: Year A }, { id: b, label: Year B }] }]
values:
  - { value: 1400, dims: { year: a }, period: "2015", report: report-9001, at: para 1.1 }
  - { value: -1.2, dims: { year: b }, period: "2016", report: report-9001, at: para 1.1 }
`
const chart = (headline: string, alt: string, more = ''): Files => ({
  'measures/measure-9002.yaml': MEASURE,
  'charts/chart-9001.yaml': `type: bar
headline: ${headline}
subtitle: Made-up things, 2015 to 2018
alt: ${alt}
data: { measures: [{ measure: measure-9002 }] }
${more}`,
})
const shares = (headline: string, more = ''): Files => ({
  'charts/chart-9001.yaml': `type: waffle
headline: ${headline}
subtitle: Made-up things
alt: Any
data: { measures: [{ measure: measure-9001, row: "{model}" }] }
${more}`,
})
const counting = (type: string, data: string, headline: string, more = ''): Files => ({
  'charts/chart-9001.yaml': `type: ${type}\nheadline: ${headline}\nsubtitle: Any\nalt: Any\ndata: ${data}\n${more}`,
})
const TIMELINE: Files = {
  'timeline.yaml':
    'events: [{ id: event-9001, date: "2018-06", title: It took 12 steps., evidence: [{ report: report-9001, at: para 1.1 }] }]\n',
}

test.each<[what: string, overrides: Files]>([
  ['that are drawn, and those of dates and labels', chart('From 1,400 to -1.2 in 2018', 'Bars from −1.2 to 1400 in 2016')],
  ['of a name that are its own', chart('Year A had 1,400 and year B -1.2', 'Bars. Year B -1.2, Year A 1400.')],
  ['in percent of "x of y"', shares('56%, which is 5 of 9')],
  ['in words, of what is drawn', chart('Two bars for two years', 'Any')],
  ['that define what is drawn', { ...chart('Any', 'Any'), ...changedSubtitle('Things of the 50 places') }],
  ['in notes, of a measure that they link', chart('Any', 'Any', 'notes: Of them [5 of 9](../measures/measure-9001.yaml).')],
  ['"x of y" and shares of the base', shares('5 of 9, or more than half', 'says: { most: [MUM] }')],
  ['of findings', counting('bar', '{ findings: { by: level } }', 'We have 1 finding at two levels')],
  ['of a matrix', counting('heat-map', '{ framework: framework-9002 }', 'It has 1 entry')],
  ['of events', { ...TIMELINE, ...counting('timeline', '{ timeline: {} }', 'By June 2018 it took 12 steps') }],
  ['of documents', counting('flow', '{ evidence: flow }', 'Of 2 documents 1 was included, in three steps')],
])('accepts numbers %s', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-text')).toBe('')
})

test('rejects words that the data do not bear out, whatever kind of data they are', () => {
  const cases: [what: string, overrides: Files][] = [
    ['numbers that are not drawn', chart('From 1,401 to 1.2', 'Bars of 14 and 140')],
    ['figures of another name', chart('Year A had -1.2 and year B 1,400', 'Bars. Year B 1400.')],
    ['a unit that the number does not have', chart('1,400% in 2015', 'Any')],
    ['a rounding that is none', chart('More than 1,400 in 2015', 'Any')],
    ['numbers in words', chart('Four bars for three years and twelve reasons', 'Any')],
    ['a number in the subtitle', { ...chart('Any', 'Any'), ...changedSubtitle('Things of the 51 places') }],
    ['a number in the notes', chart('Any', 'Any', 'notes: There were 77 more, in 2018.')],
    ['another base', shares('5 of 8')],
    ['a share that is none', shares('Less than a quarter')],
    ['a share of the whole where stages are claimed', chart('It shrank to less than half', 'Any', 'says: { trend: decreases }')],
    ['a count of findings', counting('bar', '{ findings: { by: theme } }', 'We have 2 findings')],
    ['a count of links', counting('network', '{ links: { by: theme } }', 'There are 7 links')],
    ['a count of documents', counting('flow', '{ evidence: flow }', 'We looked at 3 documents')],
    ['a count of entries', counting('heat-map', '{ framework: framework-9002 }', 'It has 4 entries')],
    ['a date of events', { ...TIMELINE, ...counting('timeline', '{ timeline: {} }', 'It began in 2017') }],
  ]
  expect(problemsOfEach(cases, 'chart-text')).toMatchInlineSnapshot(`
    "numbers that are not drawn
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 1401, which the chart does not show
      Fix: Write a number as the measure has it.
    content/charts/chart-9001.yaml:4:6  chart-text
      the alt says 14, which the chart does not show
      Fix: Write a number as the measure has it.
    content/charts/chart-9001.yaml:4:6  chart-text
      the alt says 140, which the chart does not show
      Fix: Write a number as the measure has it.

    figures of another name
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline gives "Year A" the figure 1.2, which the chart draws for another
      Fix: Its own: 1400.
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline gives "Year B" the figure 1400, which the chart draws for another
      Fix: Its own: 1.2.
    content/charts/chart-9001.yaml:4:6  chart-text
      the alt gives "Year B" the figure 1400, which the chart draws for another
      Fix: Its own: 1.2.

    a unit that the number does not have
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 1,400%, which the chart does not show
      Fix: Write a number as the measure has it.

    a rounding that is none
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 1,400 (as "over"), which the chart does not show
      Fix: Write a number as the measure has it.

    numbers in words
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says four, which the chart does not show
      Fix: Write a number as the measure has it.
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says twelve, which the chart does not show
      Fix: Write a number as the measure has it.

    a number in the subtitle
    content/charts/chart-9001.yaml:3:11  chart-text
      the subtitle says 51, which the chart does not show
      Fix: Write a number as the measure has it.

    a number in the notes
    content/charts/chart-9001.yaml:6:8  chart-text
      the notes say 77, which the chart does not show
      Fix: Write a number as the chart has it, or link the measure that has it.

    another base
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 8, which the chart does not show
      Fix: Write a number as the measure has it.

    a share that is none
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says a quarter (as "under"), which the chart does not show
      Fix: Write a number as the measure has it.

    a share of the whole where stages are claimed
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says half (as "under"), which the chart does not show
      Fix: Write a number as the measure has it.

    a count of findings
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 2, which the chart does not show
      Fix: Leave numbers out: counts change as records are added, and the table has them.

    a count of links
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 7, which the chart does not show
      Fix: Leave numbers out: counts change as records are added, and the table has them.

    a count of documents
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 3, which the chart does not show
      Fix: Leave numbers out: counts change as records are added, and the table has them.

    a count of entries
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 4, which the chart does not show
      Fix: Write a number as the records have it.

    a date of events
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 2017, which the chart does not show
      Fix: Write a number as the records have it."
  `)
})

test('leaves drafts alone, and charts that draw nothing', () => {
  expect(madeUpContent(chart('From 1,401', 'Any', 'status: draft\n')).problems('chart-text')).toBe('')
  expect(
    madeUpContent(
      counting('bar', '{ measures: [{ measure: measure-9001, where: { report: report-9002 } }] }', 'All 77'),
    ).problems('chart-text'),
  ).toBe('')
})

test('counts as readers will see it: without drafts', () => {
  const draft = changed('findings/finding-9001.md', ['title: One', 'status: draft\ntitle: One'])['findings/finding-9001.md']!
  const files = { ...counting('bar', '{ findings: { by: theme } }', 'We have 2 findings'), 'findings/finding-9002.md': draft }
  expect(madeUpContent(files).problems('chart-text')).toContain('the headline says 2, which the chart does not show')
})

function changedSubtitle(subtitle: string): Files {
  const files = chart('Any', 'Any') as Record<string, string>
  return { 'charts/chart-9001.yaml': files['charts/chart-9001.yaml']!.replace(/^subtitle: .*$/m, `subtitle: ${subtitle}`) }
}
