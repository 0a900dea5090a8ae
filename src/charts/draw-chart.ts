import type { Chart } from '../records/charts/schema.ts'
import { drawBar } from './bar/draw.ts'
import type { ChartData } from './chart-row.ts'
import { noData } from './drawing.ts'
import type { Drawing } from './drawing.ts'
import { drawFlow } from './flow/draw.ts'
import { drawHeatMap } from './heat-map/draw.ts'
import { drawLine } from './line/draw.ts'
import { drawNetwork } from './network/draw.ts'
import { drawRangeDot } from './range-dot/draw.ts'
import { drawSlope } from './slope/draw.ts'
import { drawSmallMultiples } from './small-multiples/draw.ts'
import { drawSparkline } from './sparkline/draw.ts'
import { drawTimeline } from './timeline/draw.ts'
import { drawWaffle } from './waffle/draw.ts'

/** Widths that charts are drawn for: beside text, and on a phone. */
export const WIDTHS = { wide: 680, narrow: 320 } as const

/** Draws a chart for a width. Data of another kind than the type draws gives an empty drawing; a rule reports it. */
export function drawChart(chart: Pick<Chart, 'type' | 'encodings'>, data: ChartData, width: number): Drawing {
  const options = { width, encodings: chart.encodings }
  switch (chart.type) {
    case 'timeline':
      return data.kind === 'events' ? drawTimeline(data, options) : noData(width)
    case 'flow':
      return data.kind === 'flow' ? drawFlow(data, options) : noData(width)
    case 'network':
      return data.kind === 'network' ? drawNetwork(data, options) : noData(width)
    default:
      return data.kind === 'rows' ? DRAW_ROWS[chart.type](data, options) : noData(width)
  }
}

const DRAW_ROWS = {
  bar: drawBar,
  line: drawLine,
  'range-dot': drawRangeDot,
  slope: drawSlope,
  'small-multiples': drawSmallMultiples,
  waffle: drawWaffle,
  'heat-map': drawHeatMap,
  sparkline: drawSparkline,
} as const
