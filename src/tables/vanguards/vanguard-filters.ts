import type { Records, TypedRecord } from '../../records/record.ts'
import type { Vanguard } from '../../records/vanguards/schema.ts'
import { numberFilters } from '../row-filter.ts'
import type { RowFilter } from '../row-filter.ts'
import { VANGUARD_FACETS, vanguardGroups } from './vanguard-groups.ts'

const GROUPS = { model: 'Care model', region: 'Region' } as const

/** A site of which the reports say no more than one thing: as a rule, that it was one. */
export function isBare({ data }: TypedRecord<Vanguard>): boolean {
  return data.facts.length <= 1
}

/** Filters for the table of all sites: by care model, by region, and those of which more is known than the name. */
export function vanguardFilters(records: Records): RowFilter[] {
  const total = records.vanguards.size
  const byFacet = VANGUARD_FACETS.flatMap((facet) =>
    vanguardGroups(records, facet).map(({ value, label, vanguards }) => ({
      id: `only-${facet}-${value}`,
      group: GROUPS[facet],
      label: facet === 'model' ? records.models.get(value)!.data.abbreviation : label,
      note: `Only vanguards with ${GROUPS[facet].toLowerCase()} “${label}”: ${vanguards.length} of ${total}.`,
      leaves: new Set(vanguards.map(({ id }) => id)),
    })),
  )
  const known = [...records.vanguards.values()].filter((vanguard) => !isBare(vanguard)).map(({ id }) => id)
  const more = {
    id: 'only-with-facts',
    group: 'What is known',
    label: 'more than one fact',
    note: `Only vanguards of which the reports included say more than one thing: ${known.length} of ${total}.`,
    leaves: new Set(known),
  }
  return numberFilters([...byFacet, more], total)
}
