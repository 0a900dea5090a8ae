import type { Records, TypedRecord } from '../../records/record.ts'
import type { Vanguard } from '../../records/vanguards/schema.ts'
import { facetLabel, facetOrder } from '../words/facet-labels.ts'

/** Ways in which sites are grouped. */
export const VANGUARD_FACETS = ['model', 'region'] as const
export type VanguardFacet = (typeof VANGUARD_FACETS)[number]

/** Sites with one value of a facet. */
export interface VanguardGroup {
  readonly facet: VanguardFacet
  readonly value: string
  readonly label: string
  /** Address inside the site, without the base path. */
  readonly path: string
  /** By number. */
  readonly vanguards: readonly TypedRecord<Vanguard>[]
}

/** Groups that have sites, in the order of their models or of the list of regions. */
export function vanguardGroups(records: Records, facet: VanguardFacet): VanguardGroup[] {
  const groups = Map.groupBy(vanguardsByNumber(records), ({ data }) => data[facet])
  const regions = records.vocabulary.get('regions')?.data.values ?? []
  const order = facet === 'model' ? facetOrder(records, 'model') : regions.map(({ id }) => id)
  const labelOf = (value: string) =>
    facet === 'model' ? facetLabel(records, 'model', value) : regions.find(({ id }) => id === value)!.label
  return order.flatMap((value) => {
    const vanguards = groups.get(value)
    return vanguards ? [{ facet, value, label: labelOf(value), path: `/vanguards/by/${facet}/${value}/`, vanguards }] : []
  })
}

/** All sites by number. */
export function vanguardsByNumber(records: Records): TypedRecord<Vanguard>[] {
  return [...records.vanguards.values()].toSorted((a, b) => a.data.number - b.data.number || (a.id < b.id ? -1 : 1))
}
