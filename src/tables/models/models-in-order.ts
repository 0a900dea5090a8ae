import type { Model } from '../../records/models/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { facetOrder } from '../words/facet-labels.ts'

/** Care models in their own order: all, or those that a record names, so that lists can be compared. */
export function modelsInOrder(records: Records, ids?: readonly string[]): TypedRecord<Model>[] {
  return facetOrder(records, 'model')
    .filter((id) => ids?.includes(id) ?? true)
    .map((id) => records.models.get(id)!)
}
