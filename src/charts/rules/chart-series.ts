import type { Chart } from '../../records/charts/schema.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { distinctNames } from '../drawing.ts'
import { MOST_SERIES } from '../svg/looks.ts'
import { drawnCharts } from './drawn-charts.ts'

/** Types whose series are known by pattern or shape alone; the others name them at their marks. */
const KEYED: ReadonlySet<Chart['type']> = new Set(['bar', 'small-multiples', 'range-dot'])

/** A chart with a key has no more series than patterns or shapes can tell apart. */
export const chartSeries: Rule = (context) =>
  drawnCharts(context).flatMap(({ record, data }) => {
    const { type, encodings } = record.data
    if (data.kind !== 'rows' || !KEYED.has(type)) return []
    const count = distinctNames(data.rows, 'series').length + (encodings.rest ? 1 : 0)
    if (count <= MOST_SERIES) return []
    const message = `a ${type} chart can show ${MOST_SERIES} series that can be told apart, and this one has ${count}`
    return [
      fieldProblem(context, record, ['data'], { rule: 'chart-series', message, fix: 'Make it a heat-map, or ask for fewer.' }),
    ]
  })
