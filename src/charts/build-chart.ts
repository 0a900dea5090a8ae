import type { Chart } from '../records/charts/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'
import { plainText } from '../text/render-markdown.ts'
import type { ChartData } from './chart-row.ts'
import { sourceLine } from './chart-sources.ts'
import { drawChart, WIDTHS } from './draw-chart.ts'
import { fileSvg } from './frame/file-svg.ts'
import { pageSvg } from './frame/page-svg.ts'
import { selectData } from './select/select-data.ts'

/** A chart, ready for a page. */
export interface BuiltChart {
  readonly data: ChartData
  /** SVG beside text. */
  readonly wide: string
  /** SVG on a phone. */
  readonly narrow: string
  /** Where its numbers come from, as plain text. */
  readonly source: string
}

/** Draws a chart record for a page, once for wide and once for narrow places. */
export function buildChart(records: Records, { data: chart }: TypedRecord<Chart>): BuiltChart {
  const data = selectData(records, chart)
  const described = { title: chart.headline, description: chart.alt }
  return {
    data,
    wide: pageSvg(drawChart(chart, data, WIDTHS.wide), described, 'chart-wide'),
    narrow: pageSvg(drawChart(chart, data, WIDTHS.narrow), described, 'chart-narrow'),
    source: sourceLine(records, chart, data),
  }
}

/** A small drawing to recognise a chart by; the words beside it say what it is. */
export function chartThumb(records: Records, { data: chart }: TypedRecord<Chart>): string {
  const drawing = drawChart(chart, selectData(records, chart), WIDTHS.wide)
  return pageSvg(drawing, { title: chart.headline, description: chart.alt }, 'chart-thumb')
}

/** SVG of a chart as a file that stands alone; `cited` says where it was taken from. */
export function chartFileSvg(records: Records, { data: chart }: TypedRecord<Chart>, cited: string): string {
  const data = selectData(records, chart)
  const notes = chart.notes ? [`Note: ${plainText(chart.notes)}`] : []
  return fileSvg(drawChart(chart, data, WIDTHS.wide), {
    title: chart.headline,
    description: chart.alt,
    headline: chart.headline,
    subtitle: chart.subtitle,
    below: [sourceLine(records, chart, data), ...notes, cited],
  })
}
