import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { compareFindings, compareMeasures, emptyCell } from './compare-models.ts'

const SECOND = {
  'models/model-9000.md': MADE_UP['models/model-9001.md'].replace('order: 1', 'order: 2').replace(': MUM', ': MUN'),
}
const VALUE = '  - { value: 5, of: 9, dims: { model: model-9001, year: year-a }, report: report-9001, at: para 1.1 }\n'
const valueOf = (model: string, number: number, more = '') =>
  `  - { value: ${number}, dims: { ${model && `model: ${model}, `}year: year-a }, report: report-9001, at: para 1.${number}${more} }\n`
const compared = (...values: string[]) => {
  const { records } = madeUpContent({
    ...SECOND,
    ...changed('measures/measure-9001.yaml', [VALUE, values.join('')]),
  }).validated
  return compareMeasures(records).map(({ measure, part, period, cells, sources }) => ({
    id: measure.id,
    part,
    period,
    cells: cells.map((cell) =>
      cell.map(({ text, note, sources: from }) => `${text} [${note}] ${from.map(({ at }) => at).join('; ')}`),
    ),
    sources: sources.map(({ at }) => at),
  }))
}

test('shows what is stated for each model, and nothing where nothing is', () => {
  expect(compared(VALUE)).toEqual([
    { id: 'measure-9001', part: 'Year A', period: '', cells: [['5 of 9 things [] para 1.1'], []], sources: ['para 1.1'] },
  ])
})

test('shows different values of one model side by side, and like ones once with all their sources', () => {
  const [row] = compared(
    valueOf('model-9001', 5, ', qualifier: about'),
    valueOf('model-9001', 5).replace('para 1.5', 'para 2.5'),
    valueOf('model-9001', 6),
  )
  expect(row!.cells[0]).toEqual(['5 things [about] para 1.5; para 2.5', '6 things [] para 1.6'])
  expect(row!.sources).toEqual(['para 1.5', 'para 2.5', 'para 1.6'])
})

test('says the common period once, and another where it stands', () => {
  const [row] = compared(
    valueOf('model-9001', 5, ', period: "2016"'),
    valueOf('model-9000', 6, ', period: "2015"'),
    valueOf('model-9000', 7, ', period: "2016"'),
  )
  expect(row!.period).toBe('2016')
  expect(row!.cells[1]).toEqual(['6 things [2015] para 1.6', '7 things [] para 1.7'])
})

test('shows a measure that is about certain models as a whole with those', () => {
  const { records } = madeUpContent({
    ...SECOND,
    'measures/measure-9001.yaml': `title: Other quantity
definition: Made-up things.
unit: things
models: [model-9000]
values:
  - { low: 5, high: 9, report: report-9001, at: para 1.1 }
`,
    ...changed('findings/finding-9001.md', ['measures: [measure-9001]', 'measures: []']),
  }).validated
  expect(compareMeasures(records).map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text)))).toEqual([
    [[], ['5 to 9 things']],
  ])
  expect(compareMeasures(records).map(emptyCell)).toEqual(['Does not apply'])
})

test('puts measures with figures for the most models first', () => {
  const { records } = madeUpContent({
    ...SECOND,
    ...changed('measures/measure-9001.yaml', [VALUE, valueOf('model-9001', 5)]),
    'measures/measure-9002.yaml': MADE_UP['measures/measure-9001.yaml']
      .replace('Made-up quantity', 'Other quantity')
      .replace(VALUE, valueOf('model-9001', 5) + valueOf('model-9000', 6)),
  }).validated
  const rows = compareMeasures(records)
  expect(rows.map(({ measure }) => measure.id)).toEqual(['measure-9002', 'measure-9001'])
  expect(emptyCell(rows[1]!)).toBe('Not stated')
})

test('leaves out measures that give nothing by care model', () => {
  expect(compared(valueOf('', 5))).toEqual([])
})

test('counts findings of each model, themes also where there are none, but not withdrawn ones', () => {
  const { records } = madeUpContent({
    ...SECOND,
    'themes/theme-9002.md': MADE_UP['themes/theme-9001.md'].replace('order: 1', 'order: 2'),
    'themes/theme-9003.md': MADE_UP['themes/theme-9001.md'].replace('order: 1', 'order: 3\nstatus: withdrawn'),
  }).validated
  const count = (facet: 'theme' | 'direction' | 'confidence') =>
    compareFindings(records, groupFindings(records), facet).map(({ id, label, counts }) => [id, label, ...counts])
  expect(count('theme')).toEqual([
    ['theme-9001', 'Made-up theme', 1, 0],
    ['theme-9002', 'Made-up theme', 0, 0],
  ])
  expect(count('direction')).toEqual([['direction-a', 'direction-a', 1, 0]])
  expect(count('confidence')).toEqual([['moderate', 'Moderate', 1, 0]])
})
