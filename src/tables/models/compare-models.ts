import type { FindingsBy } from '../../graph/facets.ts'
import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { countByFacet } from '../count-by-facet.ts'
import { formatValue, unitLabel } from '../words/format-value.ts'
import { modelsInOrder } from './models-in-order.ts'

/** One value that sources give for a care model. */
export interface ComparedValue {
  readonly text: string
  /** Precision and period, where they differ from those of the row. */
  readonly note: string
  /** All who give it, the first named first. */
  readonly sources: readonly MeasureValue[]
}

/** A measure, or one part of it, with what is stated for each care model. */
export interface MeasureComparison {
  readonly measure: TypedRecord<Measure>
  /** Values of the other dimensions; empty when there are none. */
  readonly part: string
  /** The most common period of its values. */
  readonly period: string
  /** One for each model; empty where nothing is stated, several where sources differ. */
  readonly cells: readonly (readonly ComparedValue[])[]
  /** Every place that a value comes from, once. */
  readonly sources: readonly MeasureValue[]
}

/**
 * Every measure that is broken down by care model, or is about certain ones as a whole, side by side; those with figures
 * for the most models first.
 */
export function compareMeasures(records: Records): MeasureComparison[] {
  const models = modelsInOrder(records)
  return [...records.measures.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((measure) => {
      const dimension = measure.data.dimensions.find((one) => one.records === 'models')?.id
      const modelsOf = ({ dims }: MeasureValue) => (dimension === undefined ? measure.data.models : [dims[dimension]])
      const values = measure.data.values.filter((value) => modelsOf(value).some((id) => id !== undefined))
      const parts = Map.groupBy(values, (value) => partOf(records, measure.data, dimension, value))
      const unit = unitLabel(records, measure.data.unit)
      return [...parts].map(([part, list]) => {
        const period = mostCommon(list.map((value) => value.period ?? ''))
        const cells = models.map(({ id }) =>
          differentValues(
            list.filter((value) => modelsOf(value).includes(id)),
            unit,
            period,
          ),
        )
        const sources = [...new Map(list.map((value) => [`${value.report} ${value.at} ${value.via ?? ''}`, value])).values()]
        return { measure, part, period, cells, sources }
      })
    })
    .toSorted((a, b) => mostFilled(b) - mostFilled(a))
    .flat()
}

/** For how many models the fullest part of a measure has a figure. */
function mostFilled(parts: readonly MeasureComparison[]): number {
  return Math.max(0, ...parts.map(({ cells }) => cells.filter((values) => values.length > 0).length))
}

/** What stands in a cell without a value: a measure about certain models says nothing of the others by its nature. */
export function emptyCell({ measure }: MeasureComparison): string {
  return measure.data.models.length > 0 ? 'Does not apply' : 'Not stated'
}

/** How many findings a row stands for, by care model. */
export interface FindingComparison {
  readonly id: string
  readonly label: string
  /** One for each model. */
  readonly counts: readonly number[]
}

/** Numbers of findings about each care model, by one facet; values that no model has are left out, except themes. */
export function compareFindings(
  records: Records,
  findingsBy: FindingsBy,
  facet: 'theme' | 'direction' | 'confidence',
): FindingComparison[] {
  const byModel = modelsInOrder(records).map(({ id }) => countByFacet(records, findingsBy.model.get(id) ?? [], facet))
  return countByFacet(records, [], facet)
    .map(({ value, label }, index) => ({ id: value, label, counts: byModel.map((counts) => counts[index]!.count) }))
    .filter(({ id, counts }) =>
      facet === 'theme' ? records.themes.get(id)!.data.status !== 'withdrawn' : counts.some((count) => count > 0),
    )
}

/** Values of the dimensions that are not the care model, as readers see them. */
function partOf(records: Records, { dimensions }: Measure, modelDimension: string | undefined, { dims }: MeasureValue): string {
  return dimensions
    .filter(({ id }) => id !== modelDimension && dims[id] !== undefined)
    .map((dimension) => {
      const value = dims[dimension.id]!
      if (dimension.records === undefined) return dimension.values.find(({ id }) => id === value)?.label ?? value
      return (records[dimension.records] as ReadonlyMap<string, TypedRecord<{ title: string }>>).get(value)?.data.title ?? value
    })
    .join(', ')
}

/** A value that several sources give alike stands once, with what the first of them says of it. */
function differentValues(values: readonly MeasureValue[], unit: string, period: string): ComparedValue[] {
  return [...Map.groupBy(values, (value) => formatValue(value, unit))].map(([text, sources]) => {
    const first = sources[0]!
    const note = [first.qualifier, first.period === period ? undefined : first.period].filter(Boolean).join(', ')
    return { text, note, sources }
  })
}

/** The most frequent text; of several equally frequent, the first. */
function mostCommon(texts: readonly string[]): string {
  const groups = [...Map.groupBy(texts, (text) => text)]
  return groups.toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? ''
}
