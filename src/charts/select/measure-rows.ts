import { matchingValues, partsOf, rowTemplate } from '../../records/charts/matching-values.ts'
import type { Chart, MeasureQuery } from '../../records/charts/schema.ts'
import { valueLabel } from '../../records/charts/value-label.ts'
import type { Nameable } from '../../records/charts/value-label.ts'
import { unitScale } from '../../records/charts/unit-scale.ts'
import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import type { Records } from '../../records/record.ts'
import { facetOrder } from '../../tables/words/facet-labels.ts'
import { formatValue, unitLabel } from '../../tables/words/format-value.ts'
import type { ChartRow, Name } from '../chart-row.ts'
import { markText } from './mark-text.ts'
import { modelName } from './model-name.ts'

type Dimension = Measure['dimensions'][number]

/** Rows for the values of measures, in the order of the dimensions; values that several reports give alike are one row. */
export function measureRows(records: Records, queries: NonNullable<Chart['data']['measures']>): ChartRow[] {
  const factorOf = (id: string) => unitScale(unitLabel(records, records.measures.get(id)?.data.unit ?? '')).factor
  const base = factorOf(queries[0]!.measure)
  return queries.flatMap((query) => {
    const measure = records.measures.get(query.measure)?.data
    if (!measure) return []
    const rows = queryRows(records, measure, query)
    return withMissing(records, measure, query, inUnit(rows, factorOf(query.measure) / base))
  })
}

/** Rows on the scale of another unit; their words stay as the sources have them. */
function inUnit(rows: readonly ChartRow[], factor: number): readonly ChartRow[] {
  if (factor === 1) return rows
  const scaled = (value: number | undefined) => (value === undefined ? undefined : value * factor)
  return rows.map((row) => ({ ...row, value: scaled(row.value), low: scaled(row.low), high: scaled(row.high) }))
}

/** Identity of a row: two data with one place in the drawing. */
export function placeOf(row: Pick<ChartRow, 'row' | 'series' | 'panel'>): string {
  return [row.panel?.key ?? '', row.row.key, row.series?.key ?? ''].join('\n')
}

function queryRows(records: Records, measure: Measure, query: MeasureQuery): ChartRow[] {
  const unit = unitLabel(records, measure.unit)
  const order = new Map(measure.dimensions.map((dimension) => [dimension.id, dimensionValues(records, dimension)]))
  const rank = (value: MeasureValue) =>
    measure.dimensions.map(({ id }) => order.get(id)!.indexOf(value.dims[id] ?? '')).map((at) => String(at + 1000))
  const sorted = matchingValues(measure, query)
    .map((value) => ({ value, rank: rank(value).join() }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
  const rows = new Map<string, ChartRow>()
  for (const { value } of sorted) {
    const row = toRow(records, measure, query, value, unit)
    const same = rows.get(`${placeOf(row)}\n${row.text}`)
    rows.set(`${placeOf(row)}\n${row.text}`, same ? { ...same, sources: [...same.sources, ...row.sources] } : row)
  }
  return [...rows.values()]
}

function toRow(records: Records, measure: Measure, query: MeasureQuery, entry: MeasureValue, unit: string): ChartRow {
  const name = (template: string | undefined) => (template === undefined ? undefined : nameOf(records, measure, template, entry))
  const { value, of, low, high, period, qualifier, report, at, via, note } = entry
  return {
    row: name(rowTemplate(measure, query))!,
    series: name(query.series),
    panel: name(query.panel),
    value,
    of,
    low,
    high,
    mark: markText(entry, unit),
    text: formatValue(entry, unit),
    period,
    qualifier,
    sources: [{ report, at, via, note }],
  }
}

function nameOf(records: Records, measure: Measure, template: string, value: Nameable): Name {
  const only = /^\{([^{}]*)\}$/.exec(template)?.[1]
  const dimension = measure.dimensions.find(({ id }) => id === only)
  if (dimension?.records === 'models') return modelName(records, value.dims[dimension.id]!)
  const label = valueLabel(records, measure, template, value)
  return { key: label, label }
}

function dimensionValues(records: Records, dimension: Dimension): string[] {
  if (!dimension.records) return dimension.values.map(({ id }) => id)
  if (dimension.records !== 'models') return [...records[dimension.records].keys()]
  return facetOrder(records, 'model')
}

/** Adds the rows that a reader would look for: values of the row's own dimension for which no report has a figure. */
function withMissing(records: Records, measure: Measure, query: MeasureQuery, rows: readonly ChartRow[]): ChartRow[] {
  const parts = partsOf(rowTemplate(measure, query))
  const dimension = parts.length === 1 ? measure.dimensions.find(({ id }) => id === parts[0]) : undefined
  const isBounded = dimension && (dimension.records === undefined || dimension.records === 'models')
  if (!isBounded || rows.length === 0) return [...rows]
  const wanted = query.where[dimension.id]
  const names = dimensionValues(records, dimension)
    .filter((id) => wanted === undefined || wanted.includes(id))
    .map((id) => nameOf(records, measure, rowTemplate(measure, query), { dims: { [dimension.id]: id } }))
  const panels = distinct(rows.map(({ panel }) => panel))
  const series = distinct(rows.map((row) => row.series))
  const places = panels.flatMap((panel) => names.flatMap((row) => series.map((one) => ({ panel, row, series: one }))))
  const found = Map.groupBy(rows, placeOf)
  const all = places.flatMap(
    (place) => found.get(placeOf(place)) ?? [{ ...place, mark: NO_FIGURE, text: NO_FIGURE, sources: [] }],
  )
  const kept = new Set(all)
  return [...all, ...rows.filter((row) => !kept.has(row))]
}

/** What stands where a figure would. */
const NO_FIGURE = 'no figure'

function distinct(names: readonly (Name | undefined)[]): (Name | undefined)[] {
  return [...new Map(names.map((name) => [name?.key, name])).values()]
}
