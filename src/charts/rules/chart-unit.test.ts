import { expect, test } from 'vitest'
import { madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const UNITS = ['%', 'count', '£ million', '£ billion', 'things'] as const
const measure = (unit: number, figure: string) => `title: Quantity in ${unit}
definition: Made-up things.
unit: unit-${unit}
values: [{ ${figure}, report: report-9001, at: para 1.1 }]
`
const vocabulary: Files = {
  'vocabulary/units.yaml': `title: Units
description: Made up.
values:
  - { id: things, label: things, definition: Made up. }
${UNITS.map((label, index) => `  - { id: unit-${index}, label: "${label}", definition: Made up. }\n`).join('')}`,
}
const chart = (subtitle: string, units: readonly number[], figure = 'value: 4'): Files => ({
  ...vocabulary,
  ...Object.fromEntries(units.map((unit) => [`measures/measure-900${unit + 2}.yaml`, measure(unit, figure)])),
  'charts/chart-9001.yaml': `type: bar
headline: Any
subtitle: ${subtitle}
alt: Any
data: { measures: [${units.map((unit) => `{ measure: measure-900${unit + 2}, row: Row ${unit} }`).join(', ')}] }
`,
})
const counting = (type: string, subtitle: string, data: string): Files => ({
  'charts/chart-9001.yaml': `type: ${type}\nheadline: Any\nsubtitle: ${subtitle}\nalt: Any\ndata: ${data}\n`,
})

test.each<[what: string, overrides: Files]>([
  ['per cent in words', chart('Change, per cent', [0])],
  ['per cent as a sign', chart('Change in %', [0])],
  ['a count, by what is counted', chart('Number of waves', [1])],
  ['money', chart('Funding, England, £ million', [2])],
  ['money on several scales', chart('Funding, England, £', [2, 3])],
  ['things', chart('Number of Things', [4])],
  ['x of y', chart('Things that came, x of y', [4], 'value: 4, of: 9')],
  ['x of a number', chart('Those that came, of 9', [4], 'value: 4, of: 9')],
  ['findings', counting('bar', 'Number of findings', '{ findings: { by: level } }')],
  ['documents and findings', counting('flow', 'Documents, and findings drawn from them', '{ evidence: flow }')],
  ['nothing, of a framework', counting('heat-map', 'Any', '{ framework: framework-9002 }')],
])('accepts a subtitle that names %s', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-unit', 'schema')).toBe('')
})

test('rejects a subtitle that does not say in which unit the chart is', () => {
  const cases: [what: string, overrides: Files][] = [
    ['per cent', chart('Change', [0])],
    ['a count', chart('Waves', [1])],
    ['money on another scale', chart('Funding, £ billion', [2])],
    ['money on several scales, by one of them', chart('Funding, £ million', [2, 3])],
    ['x of y', chart('Things that came', [4], 'value: 4, of: 9')],
    ['findings', counting('bar', 'What there is', '{ findings: { by: level } }')],
    ['documents', counting('flow', 'Findings alone', '{ evidence: flow }')],
  ]
  expect(problemsOfEach(cases, 'chart-unit')).toMatchInlineSnapshot(`
    "per cent
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Change"
      Fix: Add "per cent".

    a count
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Waves"
      Fix: Add "number of …".

    money on another scale
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Funding, £ billion"
      Fix: Add "£ million".

    money on several scales, by one of them
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Funding, £ million"
      Fix: Add "£".

    x of y
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Things that came"
      Fix: Add "x of y".

    findings
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "What there is"
      Fix: Add "number of findings".

    documents
    content/charts/chart-9001.yaml:3:11  chart-unit
      the subtitle does not say in which unit the chart is: "Findings alone"
      Fix: Add "number of documents and findings"."
  `)
})
