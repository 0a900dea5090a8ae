import { expect, test } from 'vitest'
import { madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const measure = (values: string): Files => ({
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: things
dimensions:
  - id: year
    label: Year
    values: [{ id: a, label: Year A }, { id: b, label: Year B }, { id: c, label: Year C }]
values:
${values}`,
})
const value = (year: string, figures: string) =>
  `  - { ${figures}, dims: { year: ${year} }, report: report-9001, at: para 1.1 }\n`
const FALLING = measure(value('a', 'value: 80') + value('b', 'value: 15') + value('c', 'value: 5'))
const SHARES = measure(value('a', 'value: 6, of: 10') + value('b', 'value: 4, of: 10') + value('c', 'value: 2, of: 10'))
const says = (claims: string, data = '{ measures: [{ measure: measure-9002 }] }', type = 'bar'): Files => ({
  'charts/chart-9001.yaml': `type: ${type}\nheadline: Any\nsubtitle: Any\nalt: Any\ndata: ${data}\nsays: { ${claims} }\n`,
})

test.each<[what: string, overrides: Files]>([
  ['extremes', { ...FALLING, ...says('largest: Year A, smallest: Year C') }],
  [
    'most, few, an order and a trend',
    { ...FALLING, ...says('most: [Year A], few: [Year B, Year C], order: [Year A, [Year B, Year C]], trend: decreases') },
  ],
  ['"x of y" in each place', { ...SHARES, ...says('most: [Year A], few: [Year C], order: [Year A, Year B, Year C]') }],
  ['findings', says('most: [level-a], largest: level-a, order: [level-a, level-b]', '{ findings: { by: level } }')],
  ['series of findings', says('most: [Moderate], few: [High]', '{ findings: { by: level, and: confidence } }')],
  ['a network', says('largest: Made-up theme', '{ links: { by: theme } }', 'network')],
  ['a flow', says('order: [Documents considered, Documents included]', '{ evidence: flow }', 'flow')],
  ['rows that differ', { ...FALLING, ...says('no_two_alike: rows') }],
])('accepts a claim about %s that is true', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-claim', 'schema')).toBe('')
})

test('rejects claims that the data do not bear out', () => {
  const cases: [what: string, overrides: Files][] = [
    ['extremes', { ...FALLING, ...says('largest: Year B, smallest: Year A') }],
    ['a name that is not drawn', { ...FALLING, ...says('largest: Year Aa') }],
    ['a majority', { ...FALLING, ...says('most: [Year B, Year C]') }],
    ['a minority', { ...FALLING, ...says('few: [Year A]') }],
    ['a majority in each place', { ...SHARES, ...says('most: [Year A, Year B]') }],
    ['an order', { ...FALLING, ...says('order: [[Year A, Year C], Year B]') }],
    ['a share of nothing', { ...measure(value('a', 'value: 0')), ...says('few: [Year A]') }],
    ['a trend', { ...FALLING, ...says('trend: increases') }],
    ['rows that are alike', { ...measure(value('a', 'value: 5') + value('b', 'value: 5')), ...says('no_two_alike: rows') }],
    ['findings', says('largest: level-b', '{ findings: { by: level } }')],
    ['series of findings', says('most: [Low]', '{ findings: { by: level, and: confidence } }')],
    ['entries of a framework', says('few: [Row A]', '{ framework: framework-9002 }', 'heat-map')],
    [
      'events, which have no numbers',
      {
        'timeline.yaml':
          'events: [{ id: event-9001, date: "2018", title: Any., evidence: [{ report: report-9001, at: para 1.1 }] }]\n',
        ...says('largest: Any', '{ timeline: {} }', 'timeline'),
      },
    ],
  ]
  expect(problemsOfEach(cases, 'chart-claim')).toMatchInlineSnapshot(`
    "extremes
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year B" is not the largest row; "Year A" is
      Fix: Correct the headline and says, or the records.
    content/charts/chart-9001.yaml:6:36  chart-claim
      "Year A" is not the smallest row; "Year C" is
      Fix: Correct the headline and says, or the records.

    a name that is not drawn
    content/charts/chart-9001.yaml:6:18  chart-claim
      the chart draws nothing that is called "Year Aa". Did you mean "Year A" or "Year B" or "Year C"?
      Fix: It draws: Year A; Year B; Year C.

    a majority
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Year B" and "Year C" are not more than half: 20%
      Fix: Correct the headline and says, or the records.

    a minority
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Year A" is not less than a quarter: 80%
      Fix: Correct the headline and says, or the records.

    a majority in each place
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Year A" and "Year B" are not more than half: 60%, 40%
      Fix: Correct the headline and says, or the records.

    an order
    content/charts/chart-9001.yaml:6:16  chart-claim
      "Year C" (5) is not more than "Year B" (15)
      Fix: Correct the headline and says, or the records.

    a share of nothing
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Year A" is not less than a quarter: a share of nothing
      Fix: Correct the headline and says, or the records.

    a trend
    content/charts/chart-9001.yaml:6:16  chart-claim
      from "Year A" (80) to "Year B" (15) it does not increase
      Fix: Correct the headline and says, or the records.

    rows that are alike
    content/charts/chart-9001.yaml:6:23  chart-claim
      "Year A" and "Year B" are alike
      Fix: Correct the headline and says, or the records.

    findings
    content/charts/chart-9001.yaml:6:18  chart-claim
      "level-b" is not the largest row; "level-a" is
      Fix: Correct the headline and says, or the records.

    series of findings
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Low" is not more than half: 0%
      Fix: Correct the headline and says, or the records.

    entries of a framework
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Row A" is not less than a quarter: 100%
      Fix: Correct the headline and says, or the records.

    events, which have no numbers
    content/charts/chart-9001.yaml:6:18  chart-claim
      a timeline chart has no numbers that a claim could be held to
      Fix: Leave says out."
  `)
})
