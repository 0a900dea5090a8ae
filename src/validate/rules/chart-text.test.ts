import { expect, test } from 'vitest'
import { madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const MEASURE = `title: Other quantity
definition: Made-up things.
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

test('accepts numbers that are drawn, and those of dates and labels', () => {
  const { problems } = madeUpContent(
    chart('From 1,400 to -1.2 in 2018', 'Bars from −1.2 to 1400 in 2016', 'says: { largest: Year A, smallest: Year B }'),
  )
  expect(problems('chart-text')).toBe('')
})

test('rejects words that the data do not bear out', () => {
  const counting = chart('Any', 'Any')
  const cases: [what: string, overrides: Files][] = [
    ['numbers that are not drawn', chart('From 1,401 to 1.2', 'Bars of 14 and 140')],
    ['a claim that is not true', chart('Any', 'Any', 'says: { largest: Year B, smallest: Year A }')],
    ['a claim about no row', chart('Any', 'Any', 'says: { largest: Year Aa }')],
    [
      'a count that will change',
      {
        ...counting,
        'charts/chart-9001.yaml':
          'type: bar\nheadline: We have 1 finding\nsubtitle: Any\nalt: Any\ndata: { findings: { by: theme } }\n',
      },
    ],
    [
      'a claim about counts',
      {
        ...counting,
        'charts/chart-9001.yaml':
          'type: bar\nheadline: Any\nsubtitle: Any\nalt: Any\ndata: { findings: { by: theme } }\nsays: { largest: Any }\n',
      },
    ],
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

    a claim that is not true
    content/charts/chart-9001.yaml:6:18  chart-text
      "Year B" is not the largest row; "Year A" is
      Fix: Correct the headline and says, or the measure.
    content/charts/chart-9001.yaml:6:36  chart-text
      "Year A" is not the smallest row; "Year B" is
      Fix: Correct the headline and says, or the measure.

    a claim about no row
    content/charts/chart-9001.yaml:6:18  chart-text
      the chart has no row "Year Aa". Did you mean "Year A" or "Year B"?
      Fix: Its rows: Year A, Year B.

    a count that will change
    content/charts/chart-9001.yaml:2:11  chart-text
      the headline says 1, which the chart does not show
      Fix: Leave numbers out: counts change as records are added, and the table has them.

    a claim about counts
    content/charts/chart-9001.yaml:6:18  chart-text
      only charts of measures can be held to a claim
      Fix: Leave says out."
  `)
})
