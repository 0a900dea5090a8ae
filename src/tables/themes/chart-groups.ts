import type { Chart } from '../../records/charts/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { recordPath } from '../../records/record-types.ts'
import { facetOrder } from '../words/facet-labels.ts'
import { countsOwnRecords } from './theme-charts.ts'

/** Charts that stand under one heading of the list. */
export interface ChartGroup {
  /** Fragment of its address. */
  readonly id: string
  readonly label: string
  /** Page about it, inside the site. */
  readonly path?: string
  /** In their order. */
  readonly charts: readonly TypedRecord<Chart>[]
}

/** What a chart stands under that no theme claims, and one that counts the records of this site. */
const OTHERS = { id: 'others', label: 'Other charts' }
const OWN = { id: 'this-synthesis', label: 'What this synthesis holds' }

/** All charts by the theme that they name first, themes in their order; charts that count this site's own records last. */
export function chartGroups(records: Records): ChartGroup[] {
  const charts = [...records.charts.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
  const themes = facetOrder(records, 'theme').map((id) => ({
    id: `theme-${id}`,
    label: records.themes.get(id)!.data.title,
    path: recordPath('themes', id),
  }))
  const known = new Set(themes.map(({ id }) => id))
  const byGroup = Map.groupBy(charts, ({ data }) => {
    if (countsOwnRecords(data)) return OWN.id
    const theme = `theme-${data.themes[0]}`
    return known.has(theme) ? theme : OTHERS.id
  })
  return [...themes, OTHERS, OWN].flatMap((group) => {
    const own = byGroup.get(group.id)
    return own ? [{ ...group, charts: own }] : []
  })
}
