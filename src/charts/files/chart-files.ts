import type { Chart } from '../../records/charts/schema.ts'
import { recordPath } from '../../records/record-types.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { plainText } from '../../text/render-markdown.ts'
import { chartFileSvg } from '../build-chart.ts'
import { sourceLine } from '../chart-sources.ts'
import { selectData } from '../select/select-data.ts'
import { chartCsv } from './chart-csv.ts'
import { chartJson } from './chart-json.ts'

/** What files say of the site that they come from. */
export interface ChartSite {
  readonly records: Records
  /** Address inside the site with the base path. */
  readonly href: (path: string) => string
  readonly settings: { readonly siteUrl: string }
}

/** A chart as a file: SVG that stands alone. */
export function svgFile(site: ChartSite, chart: TypedRecord<Chart>): string {
  const { title, licence } = site.records.site.get('site')!.data
  return chartFileSvg(site.records, chart, `${title}. ${addressOf(site, chart)}. ${licence.name}.`)
}

/** Its data as CSV with a head of metadata. */
export function csvFile(site: ChartSite, chart: TypedRecord<Chart>): string {
  const label = (id: string) => site.records.reports.get(id)?.data.short_title ?? id
  return chartCsv(metadataOf(site, chart), selectData(site.records, chart.data), label)
}

/** Its data and everything that describes it as JSON. */
export function jsonFile(site: ChartSite, chart: TypedRecord<Chart>): string {
  return chartJson(metadataOf(site, chart), chart, selectData(site.records, chart.data))
}

function metadataOf(site: ChartSite, chart: TypedRecord<Chart>): Record<string, string> {
  const { title, publisher, licence } = site.records.site.get('site')!.data
  const { data } = chart
  return {
    headline: data.headline,
    subtitle: data.subtitle,
    ...(data.notes ? { notes: plainText(data.notes) } : {}),
    source: sourceLine(site.records, data, selectData(site.records, data)),
    address: addressOf(site, chart),
    citation: `${publisher}. ${data.headline}. In: ${title}.`,
    licence: `${licence.name} ${licence.url}`,
  }
}

function addressOf({ href, settings }: ChartSite, chart: TypedRecord<Chart>): string {
  return settings.siteUrl + href(recordPath('charts', chart.id))
}
