import type { Chart } from '../../records/charts/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'

/**
 * Charts of a theme, the one that carries it first: those that draw what reports say come before those that count this
 * site's own records, then those that name the theme first, then by their order.
 */
export function themeCharts(records: Records, theme: string): TypedRecord<Chart>[] {
  return [...records.charts.values()]
    .filter(({ data }) => data.status !== 'withdrawn' && data.themes.includes(theme))
    .toSorted((a, b) => rank(a, theme) - rank(b, theme) || a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
}

function rank({ data }: TypedRecord<Chart>, theme: string): number {
  return (countsOwnRecords(data) ? 2 : 0) + (data.themes[0] === theme ? 0 : 1)
}

/** True when a chart counts records of this site and not what a report measures. */
export function countsOwnRecords({ data: { findings, links, evidence } }: Chart): boolean {
  return Boolean(findings ?? links ?? evidence)
}
