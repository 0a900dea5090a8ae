import type { Measure } from '../records/measures/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'
import { formatValue, unitLabel } from './format-value.ts'

/** One value of a measure, ready to be shown. */
export interface MeasureRow {
  /** Label in each dimension, in the order of the measure's dimensions; empty when the value has none. */
  readonly dims: readonly string[]
  readonly value: string
  readonly period: string
  readonly qualifier: string
  readonly source: Measure['values'][number]
}

/** Columns that have anything to show, so that tables stay narrow. */
export interface MeasureTable {
  readonly dimensions: readonly string[]
  readonly hasPeriod: boolean
  readonly hasQualifier: boolean
  readonly rows: readonly MeasureRow[]
}

/** All values of a measure in the order of the record. */
export function measureTable(records: Records, measure: TypedRecord<Measure>): MeasureTable {
  const { dimensions, values, unit } = measure.data
  const label = unitLabel(records, unit)
  const rows = values.map((source) => ({
    dims: dimensions.map((dimension) => dimensionLabel(records, dimension, source.dims[dimension.id])),
    value: formatValue(source, label),
    period: source.period ?? '',
    qualifier: source.qualifier ?? '',
    source,
  }))
  return {
    dimensions: dimensions.map((dimension) => dimension.label),
    hasPeriod: rows.some((row) => row.period !== ''),
    hasQualifier: rows.some((row) => row.qualifier !== ''),
    rows,
  }
}

function dimensionLabel(records: Records, dimension: Measure['dimensions'][number], value: string | undefined): string {
  if (value === undefined) return 'All'
  if (dimension.records === undefined) return dimension.values.find((one) => one.id === value)?.label ?? value
  if (dimension.records === 'models') return records.models.get(value)?.data.abbreviation ?? value
  return (records[dimension.records] as ReadonlyMap<string, TypedRecord<{ title: string }>>).get(value)?.data.title ?? value
}
