import type { Records, TypedRecord } from '../records/record.ts'
import type { Vanguard } from '../records/vanguards/schema.ts'

/** What two sites have in common; of their setting the records know that both cover several places. */
export type Shared = 'model' | 'region' | 'setting'

/** A site that is like another, and in what. */
export interface SimilarVanguard {
  readonly vanguard: TypedRecord<Vanguard>
  readonly shares: readonly Shared[]
}

/** Most that are named for one site. */
export const MOST_SIMILAR = 6

/**
 * Sites like each site, by its id: first those with its model and region, then its model, then its region; sites that
 * cover several places name others that do before the rest of each. Within a group come those that follow it by number,
 * and after the last the first, so that every site is named about as often as the others. Each group is made once: the
 * work grows with the number of sites, not with its square.
 */
export function similarVanguards(records: Records): ReadonlyMap<string, readonly SimilarVanguard[]> {
  const all = [...records.vanguards.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => a.data.number - b.data.number || (a.id < b.id ? -1 : 1))
  const regions = records.vocabulary.get('regions')?.data.values ?? []
  const unlike = new Set(regions.filter(({ in_common }) => in_common === false).map(({ id }) => id))
  const regionOf = ({ region }: Vanguard) => (region === undefined || unlike.has(region) ? undefined : region)
  const both = (data: Vanguard) => regionOf(data) && `${data.model} ${regionOf(data)}`
  const rings = [
    makeRing(all, (data) => (data.multi_site ? both(data) : undefined)),
    makeRing(all, both),
    makeRing(all, ({ model, multi_site }) => (multi_site ? model : undefined)),
    makeRing(all, ({ model }) => model),
    makeRing(all, regionOf),
  ]
  const sharedBy = (one: Vanguard, other: Vanguard): Shared[] => [
    ...(one.model === other.model ? ['model' as const] : []),
    ...(regionOf(one) && regionOf(one) === regionOf(other) ? ['region' as const] : []),
    ...(one.multi_site && other.multi_site ? ['setting' as const] : []),
  ]
  return new Map(
    all.map((vanguard): [string, SimilarVanguard[]] => {
      const found = new Map<string, SimilarVanguard>()
      for (const ring of rings) {
        if (found.size === MOST_SIMILAR) break
        for (const other of ring.after(vanguard)) {
          if (!found.has(other.id)) found.set(other.id, { vanguard: other, shares: sharedBy(vanguard.data, other.data) })
          if (found.size === MOST_SIMILAR) break
        }
      }
      return [vanguard.id, [...found.values()]]
    }),
  )
}

interface Ring {
  /** Others of its group, those that follow it first; few, since no more are needed. */
  readonly after: (vanguard: TypedRecord<Vanguard>) => readonly TypedRecord<Vanguard>[]
}

function makeRing(all: readonly TypedRecord<Vanguard>[], keyOf: (data: Vanguard) => string | undefined): Ring {
  const groups = Map.groupBy(all, ({ data }) => keyOf(data))
  const places = new Map([...groups.values()].flatMap((group) => group.map((vanguard, place) => [vanguard.id, place] as const)))
  // Of those met here, up to six may have been met in the group before.
  const most = 2 * MOST_SIMILAR
  return {
    after: (vanguard) => {
      const key = keyOf(vanguard.data)
      const group = key === undefined ? [] : groups.get(key)!
      const place = places.get(vanguard.id)!
      return Array.from({ length: Math.min(most, group.length - 1) }, (_, step) => group[(place + 1 + step) % group.length]!)
    },
  }
}
