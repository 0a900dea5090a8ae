import { RECORD_TYPES } from './record-types.ts'
import type { Records, TypedRecord } from './record.ts'

/** Records that readers of a finished site see: all but drafts. */
export function withoutDrafts(records: Records): Records {
  const entries = RECORD_TYPES.map(({ folder }) => {
    const kept = [...(records[folder] as ReadonlyMap<string, TypedRecord<{ status?: string }>>)].filter(
      ([, { data }]) => data.status !== 'draft',
    )
    return [folder, new Map(kept)]
  })
  return Object.fromEntries(entries) as Records
}
