import { expect, test } from 'vitest'
import { problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const series = (count: number, type = 'bar', more = ''): Files => ({
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: things
values:
${Array.from({ length: count }, (_, index) => `  - { value: ${index}, of: 20, period: "${2000 + index}", report: report-9001, at: para 1.1 }\n`).join('')}`,
  'charts/chart-9001.yaml': `type: ${type}
headline: Any
subtitle: Any
alt: Any
data: { measures: [{ measure: measure-9002, row: All, series: "{period}" }] }
${more}`,
})

test('rejects more series than can be told apart', () => {
  const cases: [what: string, overrides: Files][] = [
    ['as many as there are patterns', series(8)],
    ['one more', series(9)],
    ['as many, and the rest of the base', series(8, 'bar', 'encodings: { layout: stacked, rest: Others }')],
    ['one more in a chart that names them at their marks', series(9, 'heat-map')],
  ]
  expect(problemsOfEach(cases, 'chart-series')).toMatchInlineSnapshot(`
    "as many as there are patterns


    one more
    content/charts/chart-9001.yaml:5:7  chart-series
      a bar chart can show 8 series that can be told apart, and this one has 9
      Fix: Make it a heat-map, or ask for fewer.

    as many, and the rest of the base
    content/charts/chart-9001.yaml:5:7  chart-series
      a bar chart can show 8 series that can be told apart, and this one has 9
      Fix: Make it a heat-map, or ask for fewer.

    one more in a chart that names them at their marks
    "
  `)
})
