import type { Records } from '../../records/record.ts'
import type { Vocabulary } from '../../records/vocabulary/schema.ts'

/** The value `id` of a vocabulary, with what readers see of it. */
export function vocabularyValue(records: Records, list: string, id: string): Vocabulary['values'][number] {
  return records.vocabulary.get(list)?.data.values.find((value) => value.id === id) ?? { id, label: id, definition: '' }
}
