import { describe, expect, it } from 'vitest'
import { judgeCharts } from './chart-budgets.ts'
import { formatCharts } from './format-charts.ts'
import { madeUpChartData } from './made-up-chart-data.ts'
import { powerOf, ROW_COUNTS } from './measure-charts.ts'
import type { ChartCost } from './measure-charts.ts'
import { CHART_TYPES } from '../records/charts/schema.ts'

/** Charts of which one type grows with a power of its data. */
function cost(power: number, more: Partial<ChartCost> = {}): ChartCost {
  const growing = (type: string, by: number) => ({ type, seconds: ROW_COUNTS.map((count) => count ** by / 1e5) })
  return {
    charts: 40,
    drawings: 120,
    svgSeconds: 0.1,
    pngSeconds: 3,
    growth: [growing('bar', 1), growing('line', power)],
    ...more,
  }
}

describe('powerOf', () => {
  it.each([0, 0.5, 1, 2])('finds the power %d', (power) => {
    expect(powerOf([100, 1000, 10_000], [100 ** power, 1000 ** power, 10_000 ** power])).toBeCloseTo(power)
  })
})

describe('judgeCharts', () => {
  it.each<[what: string, cost: ChartCost, holds: (boolean | undefined)[]]>([
    ['cheap and linear charts', cost(1), [true, true, true]],
    ['one type whose cost grows faster than its data', cost(1.2), [true, true, false]],
    ['slow drawings', cost(1, { svgSeconds: 0.3 }), [false, true, true]],
    ['slow pictures', cost(1, { pngSeconds: 9.95 }), [true, false, true]],
    ['no charts at all', cost(1, { charts: 0 }), [undefined, true, true]],
  ])('judges %s', (_, measured, holds) => {
    expect(judgeCharts(measured).map((one) => one.holds)).toEqual(holds)
  })
})

it('shows what was measured and which budgets hold', () => {
  expect(formatCharts(cost(1.2))).toMatchInlineSnapshot(`
    "one drawing, ms  100 data  1,000 data  10,000 data  power
    bar                   1.0        10.0        100.0   1.00
    line                  2.5        39.8        631.0   1.20

    40 charts: 120 drawings in 0.10 s, pictures in 3.00 s.

    Budgets of charts
    holds  a chart as SVG, all its drawings, on average          2.5 ms      at most 5.0 ms
    holds  40 charts as SVG and PNG                              3.1 s       at most 10.0 s
    OVER   growth of a drawing with its data, worst type (line)  power 1.20  at most power 1.10"
  `)
})

it.each(CHART_TYPES)('makes up data of any size for a %s chart', (type) => {
  const data = madeUpChartData(type, 7)
  const sizes = {
    rows: () => data.kind === 'rows' && data.rows.length,
    events: () => data.kind === 'events' && data.events.length,
  }
  const flow = data.kind === 'flow' && data.steps[0]!.main.parts.length
  const network = data.kind === 'network' && data.nodes.length
  expect(data.kind === 'rows' || data.kind === 'events' ? sizes[data.kind]() : flow || network).toBe(7)
})
