import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { measuresBesideModels } from './measures-beside-models.ts'

const measure = (dimension: string, dims: string) => `title: Made-up quantity
definition: Made up.
unit: things
themes: [theme-9001]
dimensions:
  - ${dimension}
values:
  - { value: 1, dims: { where: ${dims} }, report: report-9001, at: para 1.1 }
`
const chart = (...measures: string[]) => `type: bar
headline: It is made up
subtitle: Made up
order: 1
themes: [theme-9001]
data: { measures: [${measures.map((one) => `{ measure: ${one} }`).join(', ')}] }
alt: Bars.
`

test('finds measures that name a model among other places, then those that a chart draws with them', () => {
  const { records } = madeUpContent({
    // Breaks down by model alone: its place is the table of models.
    'measures/measure-9002.yaml': measure('{ id: where, label: Model, records: models }', 'model-9001'),
    'measures/measure-9003.yaml': measure(
      '{ id: where, label: Area, values: [{ id: model-9001, label: Model }, { id: elsewhere, label: Elsewhere }] }',
      'model-9001',
    ),
    'measures/measure-9004.yaml': measure('{ id: where, label: Area, values: [{ id: inside, label: Inside }] }', 'inside'),
    'measures/measure-9005.yaml': measure('{ id: where, label: Area, values: [{ id: outside, label: Outside }] }', 'outside'),
    'charts/chart-9002.yaml': chart('measure-9003', 'measure-9004', 'measure-9002'),
    'charts/chart-9003.yaml': chart('measure-9005'),
    'charts/chart-9004.yaml': `status: withdrawn\n${chart('measure-9003', 'measure-9005')}`,
  }).validated
  expect(measuresBesideModels(records).map(({ id }) => id)).toEqual(['measure-9003', 'measure-9004'])
})
