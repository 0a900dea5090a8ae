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

/** Id of the filter for one care model in one region. */
export function pairFilterId(model: string, region: string): string {
  return `only-model-${model}-region-${region}`
}

/**
 * Filters for the table of all sites: by care model, by region, those of which more is known than the name, and by care
 * model and region at once, whose links stand in the table of both.
 */
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
  return numberFilters([...byFacet, more, ...pairFilters(records, total)], total)
}

function pairFilters(records: Records, total: number): Omit<RowFilter, 'number' | 'count'>[] {
  return vanguardGroups(records, 'model').flatMap((model) =>
    vanguardGroups(records, 'region').map((region) => {
      const both = model.vanguards.filter(({ data }) => data.region === region.value)
      return {
        id: pairFilterId(model.value, region.value),
        group: 'Care model and region',
        label: `${model.label}, ${region.label}`,
        isElsewhere: true,
        note: `Only vanguards with care model “${model.label}” and region “${region.label}”: ${both.length} of ${total}.`,
        leaves: new Set(both.map(({ id }) => id)),
      }
    }),
  )
}
