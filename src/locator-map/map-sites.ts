import type { Records, TypedRecord } from '../records/record.ts'
import { recordPath } from '../records/record-types.ts'
import type { Vanguard } from '../records/vanguards/schema.ts'
import { vanguardsByNumber } from '../tables/vanguards/vanguard-groups.ts'

/** One site on the map. */
export interface MapSite {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Abbreviation of its care model. */
  readonly model: string
  /** Place of the model in the order of models, which fixes colour and shape. */
  readonly order: number
  readonly lat: number
  readonly lon: number
  readonly isMultiSite: boolean
  /** Address inside the site, without the base path. */
  readonly path: string
}

/** One site that the map leaves out. */
export interface AbsentSite {
  readonly record: TypedRecord<Vanguard>
  readonly reason: string
}

/** Sites by number: those with a position, and those without, each with the reason. */
export function mapSites(records: Records): { readonly sites: readonly MapSite[]; readonly absent: readonly AbsentSite[] } {
  const sites: MapSite[] = []
  const absent: AbsentSite[] = []
  for (const record of vanguardsByNumber(records)) {
    const { number, title, position, multi_site: isMultiSite, status } = record.data
    const model = records.models.get(record.data.model)?.data
    if (!position || !model || status === 'withdrawn') absent.push({ record, reason: reasonOf(record.data) })
    else {
      const { lat, lon } = position
      const path = recordPath('vanguards', record.id)
      sites.push({ id: record.id, number, title, model: model.abbreviation, order: model.order, lat, lon, isMultiSite, path })
    }
  }
  return { sites, absent }
}

function reasonOf({ status, place, multi_site: isMultiSite }: Vanguard): string {
  if (status === 'withdrawn') return 'its record was withdrawn'
  if (place) return `its record names a place, ${place}, but no position`
  return isMultiSite ? 'it covers several places, and no lead place is known' : 'no lead place is known'
}
