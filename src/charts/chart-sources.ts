import type { Chart } from '../records/charts/schema.ts'
import type { Source } from '../records/fields.ts'
import type { Records } from '../records/record.ts'
import { countOf } from '../tables/words/count-words.ts'
import { readableLocator } from '../text/readable-locator.ts'
import type { ChartData } from './chart-row.ts'

/** Most places in reports that fit under a chart; the table has them in any case. */
const MOST_PLACES = 12

/** A report and all places in it that a chart draws from. */
export interface ChartSource {
  readonly report: string
  readonly places: readonly string[]
  /** The report that these places repeat. */
  readonly via?: string
}

/** Reports behind a chart with their places, each place once, in order of first use. */
export function chartSources(data: ChartData): ChartSource[] {
  const groups = Map.groupBy(sourcesOf(data), ({ report, via }) => `${report} ${via ?? ''}`)
  return [...groups.values()].map((sources) => ({
    report: sources[0]!.report,
    via: sources[0]!.via,
    places: [...new Set(sources.flatMap(({ at }) => at.split(';').map((place) => place.trim())))],
  }))
}

/** Where the numbers come from, in one line: "Source: NAO 2018, Figure 1." */
export function sourceLine(records: Records, chart: Chart, data: ChartData): string {
  const label = (id: string) => records.reports.get(id)?.data.short_title ?? id
  const sources = chartSources(data)
  const ownWork = ownWorkOf(records, chart)
  if (sources.length === 0) return `Source: ${ownWork ?? 'not stated'}.`
  const isLong = sources.reduce((sum, { places }) => sum + places.length, 0) > MOST_PLACES
  if (isLong)
    return `Sources: ${[...new Set(sources.map(({ report }) => label(report)))].join(', ')}; the places are in the table of data.`
  const named = sources.map(
    ({ report, places, via }) =>
      `${label(report)}, ${readableLocator(places.join('; '))}${via ? ` (repeats ${label(via)})` : ''}`,
  )
  return `${named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`
}

/** What charts that count the records themselves rest on. */
function ownWorkOf(records: Records, { data }: Chart): string | undefined {
  if (!data.findings && !data.links && !data.evidence) return undefined
  const reports = [...records.reports.values()].filter((report) => report.data.included).length
  return `our coding of ${countOf(records.findings.size, 'finding')} from ${countOf(reports, 'report')}`
}

function sourcesOf(data: ChartData): readonly Source[] {
  if (data.kind === 'rows') return data.rows.flatMap(({ sources }) => sources)
  return data.kind === 'events' ? data.events.flatMap(({ sources }) => sources) : []
}
