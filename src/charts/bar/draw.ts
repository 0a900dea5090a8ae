import { isMissing } from '../chart-row.ts'
import type { ChartRow } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, noData } from '../drawing.ts'
import { drawGroupedBars } from './grouped.ts'
import { drawStackedBars } from './stacked.ts'

/** Horizontal bars from a baseline of zero: grouped, stacked, or stacked to both sides. */
export const drawBar: Draw<'rows'> = ({ rows }, options) => {
  if (rows.length === 0) return noData(options.width)
  const isStacked = options.encodings.layout !== 'grouped' && distinctNames(rows, 'series').length > 0
  return isStacked ? drawStackedBars(rows, options) : drawGroupedBars(rows, options)
}

/** True when every datum is "x of y": bars are then drawn as shares of their bases. */
export function isShare(rows: readonly ChartRow[]): boolean {
  return rows.some((row) => row.of) && rows.every((row) => isMissing(row) || Boolean(row.of))
}
