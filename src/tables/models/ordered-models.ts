import type { Model } from '../../records/models/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'

/** The care models that a record names, in the order of models and not of the record, so that lists can be compared. */
export function orderedModels(records: Records, ids: readonly string[]): TypedRecord<Model>[] {
  return ids.map((id) => records.models.get(id)!).toSorted((a, b) => a.data.order - b.data.order)
}
