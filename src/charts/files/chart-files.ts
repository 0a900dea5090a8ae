import type { Chart } from '../../records/charts/schema.ts'
import { recordPath } from '../../records/record-types.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { pageCitation } from '../../tables/words/page-citation.ts'
import { plainText } from '../../text/render-markdown.ts'
import { chartFileSvg } from '../build-chart.ts'
import { sourceLine } from '../chart-sources.ts'
import { selectData } from '../select/select-data.ts'
import { chartCsv } from './chart-csv.ts'
import { chartJson } from './chart-json.ts'
import { chartPng } from './chart-png.ts'
import { chartZip } from './chart-zip.ts'

/** What files say of the site that they come from. */
export interface ChartSite {
  readonly records: Records
  /** Address inside the site with the base path. */
  readonly href: (path: string) => string
  readonly settings: { readonly siteUrl: string }
}

/** A chart as a file: SVG that stands alone. */
export function svgFile(site: ChartSite, chart: TypedRecord<Chart>): string {
  const { title, licence, edition } = site.records.site.get('site')!.data
  const dated = edition ? `${title}, ${edition.slice(0, 4)}` : title
  return chartFileSvg(site.records, chart, `${dated}. ${addressOf(site, chart)}. ${licence.name}.`)
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

/** Pictures by chart: each is needed twice, by itself and in the zip, and costs more than all the rest. */
const pictures = new WeakMap<TypedRecord<Chart>, Uint8Array>()

/** The chart as a picture at twice its size. */
export function pngFile(site: ChartSite, chart: TypedRecord<Chart>): Uint8Array {
  let picture = pictures.get(chart)
  if (!picture) {
    picture = chartPng(svgFile(site, chart))
    pictures.set(chart, picture)
  }
  return picture
}

/** Drawing, picture and data in one zip, with a README. */
export function zipFile(site: ChartSite, chart: TypedRecord<Chart>): Uint8Array {
  const { id } = chart
  const lines = Object.entries(metadataOf(site, chart)).map(([key, value]) => `${key[0]!.toUpperCase()}${key.slice(1)}: ${value}`)
  const files = [
    `${id}.svg  the drawing`,
    `${id}.png  a picture of it`,
    `${id}.csv  the data`,
    `${id}.json  the data and their description`,
  ]
  return chartZip(id, `${[...lines, '', 'Files', ...files].join('\n')}\n`, {
    [`${id}.svg`]: svgFile(site, chart),
    [`${id}.png`]: pngFile(site, chart),
    [`${id}.csv`]: csvFile(site, chart),
    [`${id}.json`]: jsonFile(site, chart),
  })
}

function metadataOf(site: ChartSite, chart: TypedRecord<Chart>): Record<string, string> {
  const { licence } = site.records.site.get('site')!.data
  const { data } = chart
  return {
    headline: data.headline,
    subtitle: data.subtitle,
    ...(data.notes ? { notes: plainText(data.notes) } : {}),
    source: sourceLine(site.records, data, selectData(site.records, data)).replace(/^Sources?: /, ''),
    address: addressOf(site, chart),
    citation: pageCitation(site.records, data.headline),
    licence: `${licence.name} ${licence.url}`,
  }
}

function addressOf({ href, settings }: ChartSite, chart: TypedRecord<Chart>): string {
  return settings.siteUrl + href(recordPath('charts', chart.id))
}
