import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { formatValue, unitLabel } from '../words/format-value.ts'

/** One value of a measure, ready to be shown. */
export interface MeasureRow {
  /** Label in each dimension, in the order of the measure's dimensions; empty when the value has none. */
  readonly dims: readonly string[]
  readonly value: string
  readonly period: string
  readonly qualifier: string
  readonly source: MeasureValue
  /** The same value in reports that have it from this source; each says where its period or precision is told otherwise. */
  readonly repeats: readonly { readonly source: MeasureValue; readonly otherwise: string }[]
}

/** Columns that have anything to show, so that tables stay narrow. */
export interface MeasureTable {
  readonly dimensions: readonly string[]
  readonly hasPeriod: boolean
  readonly hasQualifier: boolean
  readonly rows: readonly MeasureRow[]
}

/** All values of a measure in the order of the record; one that a report has from another stands with that other's. */
export function measureTable(records: Records, measure: TypedRecord<Measure>): MeasureTable {
  const { dimensions, values, unit } = measure.data
  const label = unitLabel(records, unit)
  const dimsOf = (source: MeasureValue) =>
    dimensions.map((dimension) => dimensionLabel(records, dimension, source.dims[dimension.id]))
  const keyOf = (source: MeasureValue, report: string) => [report, ...dimsOf(source), formatValue(source, label)].join('\n')
  const firsts = new Map<string, MeasureValue>()
  for (const source of values) {
    const key = keyOf(source, source.report)
    if (!firsts.has(key)) firsts.set(key, source)
  }
  // A chain of repeats leads to its first link; one that comes back to where it was stands for itself.
  const originOf = (source: MeasureValue): MeasureValue => {
    const seen = new Set<MeasureValue>()
    let at = source
    while (!seen.has(at)) {
      seen.add(at)
      const next = at.via === undefined ? undefined : firsts.get(keyOf(at, at.via))
      if (!next) return at
      at = next
    }
    return source
  }
  const rows = values
    .filter((source) => originOf(source) === source)
    .map((source) => ({
      dims: dimsOf(source),
      value: formatValue(source, label),
      period: source.period ?? '',
      qualifier: source.qualifier ?? '',
      source,
      repeats: values
        .filter((other) => other !== source && originOf(other) === source)
        .map((other) => ({ source: other, otherwise: otherwise(source, other) })),
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

/** What a repeating value says of its period and precision where it says something else than the value that it repeats. */
function otherwise(origin: MeasureValue, repeat: MeasureValue): string {
  const told = [
    repeat.period && repeat.period !== origin.period && `when: ${repeat.period}`,
    repeat.qualifier && repeat.qualifier !== origin.qualifier && `precision: ${repeat.qualifier}`,
  ]
  return told.filter(Boolean).join('; ')
}
