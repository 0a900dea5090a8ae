import type { Measure, MeasureValue } from '../measures/schema.ts'
import type { Records } from '../record.ts'

/** What a name is filled from: a value, or no more than its place in the dimensions. */
export type Nameable = Pick<MeasureValue, 'dims'> & Partial<MeasureValue>

/** A name such as "Mandate for {by}" with its parts filled in from a value. */
export function valueLabel(records: Records, measure: Measure, template: string, value: Nameable): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (_, part: string) => partLabel(records, measure, part, value))
  return filled.replace(/\s+/g, ' ').trim()
}

function partLabel(records: Records, measure: Measure, part: string, value: Nameable): string {
  if (part === 'title') return measure.title
  if (part === 'period') return value.period ?? ''
  if (part === 'qualifier') return value.qualifier ?? ''
  if (part === 'report') return records.reports.get(value.report ?? '')?.data.short_title ?? value.report ?? ''
  const dimension = measure.dimensions.find(({ id }) => id === part)
  const id = value.dims[part]
  if (!dimension || id === undefined) return ''
  if (!dimension.records) return dimension.values.find((one) => one.id === id)?.label ?? id
  if (dimension.records === 'models') return records.models.get(id)?.data.abbreviation ?? id
  if (dimension.records === 'reports') return records.reports.get(id)?.data.short_title ?? id
  return records[dimension.records].get(id)?.data.title ?? id
}
