import type { Model } from '../../records/models/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { modelsInOrder } from '../models/models-in-order.ts'
import { vanguardGroups, vanguardsByNumber } from './vanguard-groups.ts'

/** How many sites of each care model one region has. */
export interface RegionRow {
  /** Id of the region; none for sites whose region is not known. */
  readonly region: string | undefined
  readonly label: string
  /** Page about the region inside the site; none for sites whose region is not known. */
  readonly path: string | undefined
  /** One for each care model of the table. */
  readonly counts: readonly number[]
  readonly total: number
}

/** Sites by region and care model; the last row has those whose region is not known, when there are any. */
export function regionTable(records: Records): {
  readonly models: readonly TypedRecord<Model>[]
  readonly rows: readonly RegionRow[]
} {
  const models = modelsInOrder(records)
  const unknown = vanguardsByNumber(records).filter(({ data }) => !data.region)
  const groups = [
    ...vanguardGroups(records, 'region'),
    ...(unknown.length > 0 ? [{ value: undefined, label: 'Not known', path: undefined, vanguards: unknown }] : []),
  ]
  const rows = groups.map(({ value, label, path, vanguards }) => ({
    region: value,
    label,
    path,
    counts: models.map(({ id }) => vanguards.filter(({ data }) => data.model === id).length),
    total: vanguards.length,
  }))
  return { models, rows }
}
