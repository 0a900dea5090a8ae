import type { Measure } from '../../records/measures/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'

/**
 * Measures that set care models beside other places: one of their own dimensions names a model among other values, or one
 * chart draws them with such a measure. The table of models alone would leave out what they are compared with.
 */
export function measuresBesideModels(records: Records): TypedRecord<Measure>[] {
  const published = [...records.measures.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const naming = published.filter(({ data }) =>
    data.dimensions.some((one) => one.records === undefined && one.values.some(({ id }) => records.models.has(id))),
  )
  const named = new Set(naming.map(({ id }) => id))
  const drawnTogether = new Set(
    [...records.charts.values()]
      .filter(({ data }) => data.status !== 'withdrawn')
      .map(({ data }) => data.data.measures?.map(({ measure }) => measure) ?? [])
      .filter((ids) => ids.some((id) => named.has(id)))
      .flat(),
  )
  return [
    ...naming,
    ...published.filter(
      ({ id, data }) => drawnTogether.has(id) && !named.has(id) && !data.dimensions.some((one) => one.records === 'models'),
    ),
  ]
}
