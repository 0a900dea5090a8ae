import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const REPORT = MADE_UP['reports/report-9001.md']
const more = { 'reports/report-9003.md': REPORT, 'reports/report-9004.md': REPORT }
const evidence = (...pairs: string[]) => ({
  ...more,
  ...changed('findings/finding-9001.md', [
    '  - report: report-9001\n    at: para 1.1\n    type: evidence-a\n',
    pairs
      .map((pair) => pair.split(' '))
      .map(
        ([report, via]) =>
          `  - { report: report-900${report}, at: para 1.1, type: evidence-a${via ? `, via: report-900${via}` : ''} }\n`,
      )
      .join(''),
  ]),
})
const values = (first: string, second: string) => ({
  ...more,
  ...changed('measures/measure-9001.yaml', [
    '  - { value: 5, of: 9, dims: { model: model-9001, year: year-a }, report: report-9001, at: para 1.1 }\n',
    `  - { value: 5, report: report-9001, at: para 1.1, via: report-9003${first} }\n  - { value: 5, report: report-9003, at: para 1.1, via: report-9001${second} }\n`,
  ]),
})

test('names every step of a circle', () => {
  const cases = [
    ['a report that repeats itself', evidence('1 1')],
    ['two that repeat each other', evidence('1 3', '3 1')],
    ['three in a circle, entered from outside', evidence('4 1', '1 3', '3 1')],
    ['two values of one thing', values('', '')],
    [
      'an end that is withdrawn',
      { ...evidence('1 3'), 'reports/report-9003.md': REPORT.replace('type: report', 'type: report\nstatus: withdrawn') },
    ],
  ] as const
  expect(problemsOfEach(cases, 'via-chain')).toMatchInlineSnapshot(`
    "a report that repeats itself
    content/findings/finding-9001.md:12:65  via-chain
      the chain of via goes round in a circle: report-9001 → report-9001
      Fix: Leave out via where a report says it on its own authority.

    two that repeat each other
    content/findings/finding-9001.md:12:65  via-chain
      the chain of via goes round in a circle: report-9001 → report-9003 → report-9001
      Fix: Leave out via where a report says it on its own authority.

    three in a circle, entered from outside
    content/findings/finding-9001.md:13:65  via-chain
      the chain of via goes round in a circle: report-9001 → report-9003 → report-9001
      Fix: Leave out via where a report says it on its own authority.

    two values of one thing
    content/measures/measure-9001.yaml:8:57  via-chain
      the chain of via goes round in a circle: report-9001 → report-9003 → report-9001
      Fix: Leave out via where a report says it on its own authority.

    an end that is withdrawn
    content/findings/finding-9001.md:12:65  via-chain
      via names report "report-9003", which is withdrawn, so nothing stands at the end of the chain
      Fix: Name the report that said it first."
  `)
})

test.each([
  ['a chain with an end', evidence('1 3', '3 4', '4')],
  ['a chain to a report that is only listed', evidence('1 2')],
  ['two reports that lead to one', evidence('1 4', '3 4')],
  ['two reports that repeat each other in different years', values(', period: "2016"', ', period: "2017"')],
])('accepts %s', (_, files) => {
  expect(madeUpContent(files).problems('via-chain')).toBe('')
})
