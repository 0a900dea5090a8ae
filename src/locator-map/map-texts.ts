import type { Records } from '../records/record.ts'
import { countOf } from '../tables/words/count-words.ts'
import { vanguardGroups } from '../tables/vanguards/vanguard-groups.ts'
import { mapSites } from './map-sites.ts'

/** What the map is called and says, counted from the records. */
export interface MapTexts {
  readonly headline: string
  readonly subtitle: string
  readonly description: string
  readonly notes: readonly string[]
}

/** Texts around the map, the same on the page and in the file. */
export function mapTexts(records: Records): MapTexts {
  const { sites, absent } = mapSites(records)
  const total = sites.length + absent.length
  const regions = vanguardGroups(records, 'region').map(({ label, vanguards }) => ({ label, count: vanguards.length }))
  const [first] = regions.toSorted((a, b) => b.count - a.count)
  const headline = first ? `${first.count} of ${total} vanguards are in one region, ${first.label}` : 'Where the vanguards are'
  const counts = regions.map(({ label, count }) => `${label} ${count}`).join(', ')
  return {
    headline,
    subtitle: `${total === sites.length ? countOf(total, 'vanguard') : `${sites.length} of ${countOf(total, 'vanguard')}`} by number, care model and approximate position`,
    description: `Symbols with numbers on a coastline. ${counts ? `By region: ${counts}. ` : ''}The list names each of them.`,
    notes: [
      'Positions are approximate. They come from general geographic knowledge, not from the reports, and stand for one place of an area that may be wide.',
      'Where symbols would cover each other, they stand aside and a line leads to the place.',
      ...(absent.length > 0
        ? [`Not on the map: ${absent.map(({ record }) => `${record.data.number} ${record.data.title}`).join('; ')}.`]
        : []),
    ],
  }
}
