import { judge } from './budgets.ts'
import type { BudgetResult } from './budgets.ts'
import { powerOf, ROW_COUNTS } from './measure-charts.ts'
import type { ChartCost } from './measure-charts.ts'

/** All drawings of one chart, on average: what an author waits for in the live preview. */
const CHART_MILLISECONDS = 5

/** All charts as SVG and PNG in a build. */
const CHARTS_SECONDS = 10

/** Power of the data with which a drawing's cost may grow: linear, with room for the measurement. */
const CHART_GROWTH = 1.1

/** Judges what charts cost. */
export function judgeCharts({ charts, svgSeconds, pngSeconds, growth }: ChartCost): BudgetResult[] {
  const powers = growth.map(({ type, seconds }) => ({ type, power: powerOf(ROW_COUNTS, seconds) }))
  const worst = powers.reduce((most, one) => (one.power > most.power ? one : most))
  const average = charts === 0 ? undefined : (svgSeconds * 1000) / charts
  return [
    judge('a chart as SVG, all its drawings, on average', average, CHART_MILLISECONDS, (value) => `${value.toFixed(1)} ms`),
    judge(`${charts} charts as SVG and PNG`, svgSeconds + pngSeconds, CHARTS_SECONDS, (value) => `${value.toFixed(1)} s`),
    judge(
      `growth of a drawing with its data, worst type (${worst.type})`,
      worst.power,
      CHART_GROWTH,
      (value) => `power ${value.toFixed(2)}`,
    ),
  ]
}
