import type { Measure, MeasureValue } from '../measures/schema.ts'
import type { MeasureQuery } from './schema.ts'

/** Values of a measure that a query asks for: those that fit `where` and are broken down as its names need. */
export function matchingValues(measure: Measure, query: MeasureQuery): MeasureValue[] {
  const needed = dimensionsNamed(measure, query)
  return measure.values.filter(
    (value) =>
      needed.every((dimension) => value.dims[dimension] !== undefined) &&
      Object.entries(query.where).every(([key, wanted]) => wanted.includes(fieldOf(value, key) ?? '')),
  )
}

/** Name of the row: as the query has it, else the first dimension, else the measure itself. */
export function rowTemplate(measure: Measure, query: MeasureQuery): string {
  return query.row ?? (measure.dimensions[0] ? `{${measure.dimensions[0].id}}` : '{title}')
}

/** The parts in braces of a name. */
export function partsOf(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!)
}

/** Dimensions that the names of a query show. */
function dimensionsNamed(measure: Measure, query: MeasureQuery): string[] {
  const parts = new Set([rowTemplate(measure, query), query.series ?? '', query.panel ?? ''].flatMap(partsOf))
  return measure.dimensions.map(({ id }) => id).filter((id) => parts.has(id))
}

/** What a value says of a dimension, its report, its period or its qualifier. */
function fieldOf(value: MeasureValue, key: string): string | undefined {
  if (key === 'report' || key === 'period' || key === 'qualifier') return value[key]
  return value.dims[key]
}
