import { pageSvg } from '../frame/page-svg.ts'
import { sparkColumns } from './spark.ts'

/** Size of a drawing in a table cell, in pixels. */
const WIDTH = 98
const HEIGHT = 24

/** Small columns for a table cell, one for each count in order; `most` is the largest count of the table, so that rows compare. */
export function tableSpark(counts: readonly { readonly label: string; readonly count: number }[], most: number): string {
  const named = counts.filter(({ count }) => count > 0).map(({ label, count }) => `${count} ${label.toLowerCase()}`)
  const body = sparkColumns(
    counts.map(({ count }) => count),
    { x: 0, y: 1, width: WIDTH, height: HEIGHT - 2 },
    [0, Math.max(most, 1)],
  )
  const described = { title: named.join(', ') || 'none', description: '' }
  return pageSvg({ width: WIDTH, height: HEIGHT, body }, described, 'spark')
}
