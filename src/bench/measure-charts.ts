import { buildChart, chartFileSvg } from '../charts/build-chart.ts'
import { drawChart } from '../charts/draw-chart.ts'
import { chartPng } from '../charts/files/chart-png.ts'
import { CHART_TYPES, schema } from '../records/charts/schema.ts'
import type { Chart } from '../records/charts/schema.ts'
import type { Records } from '../records/record.ts'
import { madeUpChartData } from './made-up-chart-data.ts'

/** Numbers of data with which the growth of a drawing's cost is measured. */
export const ROW_COUNTS = [100, 1000, 10_000] as const

/** What the charts of a body of evidence cost, and how a drawing's cost grows with its data. */
export interface ChartCost {
  readonly charts: number
  /** CPU time of all drawings of all charts: wide and narrow for pages, and the file. */
  readonly svgSeconds: number
  readonly drawings: number
  readonly pngSeconds: number
  /** By type of chart: seconds for each of ROW_COUNTS. */
  readonly growth: readonly { readonly type: string; readonly seconds: readonly number[] }[]
}

/** Times a drawing is repeated; the fastest counts, since other programs only make it slower. */
const REPEATS = 5

/** Data drawn in one measurement, at least. */
const LEAST_DATA = 5000

/** Draws every chart as SVG and PNG, and every type of chart with more and more data. */
export function measureCharts(records: Records): ChartCost {
  const charts = [...records.charts.values()]
  const svg = seconds(() => charts.forEach((chart) => (buildChart(records, chart), chartFileSvg(records, chart, 'Cited'))))
  const files = charts.map((chart) => chartFileSvg(records, chart, 'Cited'))
  const png = seconds(() => files.forEach((file) => chartPng(file)))
  const growth = CHART_TYPES.map((type) => ({ type, seconds: ROW_COUNTS.map((count) => drawingSeconds(type, count)) }))
  return { charts: charts.length, svgSeconds: svg, drawings: charts.length * 3, pngSeconds: png, growth }
}

/** The power of the number of data with which a cost grows, by least squares on a double logarithmic scale: 1 is linear. */
export function powerOf(counts: readonly number[], costs: readonly number[]): number {
  const [x, y] = [counts.map(Math.log), costs.map(Math.log)]
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const [over, under] = [
    x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0),
    x.reduce((sum, value) => sum + (value - meanX) ** 2, 0),
  ]
  return over / under
}

function drawingSeconds(type: Chart['type'], count: number): number {
  const data = madeUpChartData(type, count)
  const { encodings } = schema.parse({ type, headline: 'Any', subtitle: 'Any', alt: 'Any', data: { evidence: 'flow' } })
  // The clock of the CPU ticks in milliseconds, so small drawings are made often.
  const often = Math.ceil(LEAST_DATA / count)
  const times = Array.from({ length: REPEATS }, () =>
    seconds(() => {
      for (let index = 0; index < often; index++) drawChart({ type, encodings }, data, 680)
    }),
  )
  return Math.min(...times) / often
}

/** CPU time of this thread: what a drawing takes on a machine that does nothing else. */
function seconds(run: () => void): number {
  const before = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}
