import { judgeCharts } from './chart-budgets.ts'
import { alignColumns, formatBudgets } from './format-bench.ts'
import { powerOf, ROW_COUNTS } from './measure-charts.ts'
import type { ChartCost } from './measure-charts.ts'

/** What charts cost as text: milliseconds of one drawing by type and number of data, and the budgets. */
export function formatCharts(cost: ChartCost): string {
  const heads = ['one drawing, ms', ...ROW_COUNTS.map((count) => `${count.toLocaleString('en-GB')} data`), 'power']
  const rows = cost.growth.map(({ type, seconds }) => [
    type,
    ...seconds.map((value) => (value * 1000).toFixed(1)),
    powerOf(ROW_COUNTS, seconds).toFixed(2),
  ])
  return [
    alignColumns([heads, ...rows]),
    '',
    `${cost.charts} charts: ${cost.drawings} drawings in ${cost.svgSeconds.toFixed(2)} s, pictures in ${cost.pngSeconds.toFixed(2)} s.`,
    '',
    'Budgets of charts',
    formatBudgets(judgeCharts(cost)),
  ].join('\n')
}
