import type { ChartRow } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, noData } from '../drawing.ts'
import { layoutRows } from '../svg/row-layout.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import { sparkColumns } from './spark.ts'

const HEIGHT = 28

/** A profile for each row: small columns for its series in order, all on one scale, with the largest number named. */
export const drawSparkline: Draw<'rows'> = ({ rows }, { width }) => {
  if (rows.length === 0) return noData(width)
  const names = distinctNames(rows, 'row')
  const series = distinctNames(rows, 'series')
  const groups = Map.groupBy(rows, ({ row }) => row.key)
  const values = rows.map(figure).filter((value) => value !== undefined)
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const
  const head =
    series.length > 0 ? wrapText(`Columns from left to right: ${series.map(({ label }) => label).join(', ')}.`, width) : []
  const top = head.length === 0 ? 0 : head.length * LINE_HEIGHT + 14
  const texts = names.map((name) => endText(groups.get(name.key)!))
  const reserve = Math.min(Math.max(...texts.map((text) => measureText(text))) + 12, width * 0.42)
  const ends = texts.map((text) => wrapText(text, reserve - 12))
  const heights = ends.map((lines) => Math.max(HEIGHT, lines.length * LINE_HEIGHT))
  const layout = layoutRows(names, heights, width, top, 12)
  const columnsWidth = Math.min(layout.plotWidth - reserve, Math.max(60, (series.length || 1) * 34))
  let body = (head.length === 0 ? '' : textLines(head, { x: 0, y: ASCENT, tone: 'soft' })) + layout.labels
  names.forEach((name, index) => {
    const group = groups.get(name.key)!
    const bySeries = new Map(group.map((row) => [row.series?.key, row]))
    const ordered = series.length > 0 ? series.map(({ key }) => bySeries.get(key)) : group
    const middle = layout.tops[index]! + heights[index]! / 2
    const box = { x: layout.plotX, y: middle - HEIGHT / 2, width: columnsWidth, height: HEIGHT - 2 }
    body += sparkColumns(
      ordered.map((row) => row && figure(row)),
      box,
      domain,
    )
    const lines = ends[index]!
    const textY = middle - (lines.length * LINE_HEIGHT) / 2 + ASCENT
    body += textLines(lines, { x: layout.plotX + columnsWidth + 12, y: textY, tone: 'soft' })
  })
  return { width, height: layout.bottom + 4, body }
}

function figure({ value, low, high, of }: ChartRow): number | undefined {
  const number = value ?? high ?? low
  return number === undefined || !of ? number : number / of
}

/** The largest number of a row, with what it is. */
function endText(rows: readonly ChartRow[]): string {
  const largest = rows.reduce<ChartRow | undefined>((best, row) => {
    const [a, b] = [figure(row), best && figure(best)]
    return a !== undefined && (b === undefined || a > b) ? row : best
  }, undefined)
  if (!largest) return 'no figure'
  return largest.series ? `most: ${largest.mark} ${largest.series.label}` : largest.mark
}
