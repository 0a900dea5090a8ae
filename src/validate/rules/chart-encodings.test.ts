import { expect, test } from 'vitest'
import { problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const chart = (measure: string, more: string): Files => ({
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: things
values: [{ value: -6, report: report-9001, at: para 1.2 }]
`,
  'charts/chart-9001.yaml': `headline: Any\nsubtitle: Any\nalt: Any\ndata: { measures: [{ measure: ${measure}, series: "{report}" }] }\n${more}`,
})

const cases: [what: string, overrides: Files][] = [
  ['what is right', chart('measure-9001', 'type: bar\nencodings: { layout: diverging, against: [Report 9001] }\n')],
  ['a logarithmic scale', chart('measure-9001', 'type: range-dot\nencodings: { scale: log }\n')],
  ['a logarithm on bars', chart('measure-9001', 'type: bar\nencodings: { scale: log }\n')],
  ['a logarithm of less than nothing', chart('measure-9002', 'type: range-dot\nencodings: { scale: log }\n')],
  ['a waffle of less than nothing', chart('measure-9002', 'type: waffle\n')],
  ['a heat map of less than nothing', chart('measure-9002', 'type: heat-map\n')],
  ['a diverging bar without a left side', chart('measure-9001', 'type: bar\nencodings: { layout: diverging }\n')],
  [
    'a left side that is no series',
    chart('measure-9001', 'type: bar\nencodings: { layout: diverging, against: [Report 9011] }\n'),
  ],
]

test('rejects ways of showing that the data do not allow', () => {
  expect(problemsOfEach(cases, 'chart-encodings')).toMatchInlineSnapshot(`
    "what is right


    a logarithmic scale


    a logarithm on bars
    content/charts/chart-9001.yaml:6:21  chart-encodings
      a bar chart has no logarithmic scale
      Fix: Leave scale out, or make it a range-dot chart.

    a logarithm of less than nothing
    content/charts/chart-9001.yaml:4:20  chart-encodings
      a logarithmic scale cannot show -6
      Fix: Leave scale out.

    a waffle of less than nothing
    content/charts/chart-9001.yaml:4:20  chart-encodings
      a waffle cannot show -6
      Fix: Make it a bar chart.

    a heat map of less than nothing
    content/charts/chart-9001.yaml:4:20  chart-encodings
      a heat map cannot show -6: its shades begin at none
      Fix: Make it a bar chart.

    a diverging bar without a left side
    content/charts/chart-9001.yaml:6:22  chart-encodings
      a diverging bar names no series for its left side
      Fix: Name them in against, or make it stacked.

    a left side that is no series
    content/charts/chart-9001.yaml:6:43  chart-encodings
      the chart has no series "Report 9011". Did you mean "Report 9001"?
      Fix: Its series: Report 9001."
  `)
})
