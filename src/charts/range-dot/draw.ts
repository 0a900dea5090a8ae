import { isMissing } from '../chart-row.ts'
import type { ChartRow } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, noData } from '../drawing.ts'
import { makeScale, verticalGrid } from '../svg/axis.ts'
import type { Scale } from '../svg/axis.ts'
import { element, round } from '../svg/element.ts'
import { drawKey } from '../svg/key.ts'
import { rowLook, seriesLooks } from '../svg/looks.ts'
import type { Look } from '../svg/mark.ts'
import { layoutRows } from '../svg/row-layout.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'

const LINE = 20
const DOT = 13

/** A dot for each value and a bar with ends for each range; every datum has a line of its own, so that numbers never meet. */
export const drawRangeDot: Draw<'rows'> = ({ rows, unit }, { width, encodings }) => {
  if (rows.length === 0) return noData(width)
  const names = distinctNames(rows, 'row')
  const series = distinctNames(rows, 'series')
  const looks = seriesLooks(series)
  const key = drawKey(
    series.length > 1 ? series.map((name) => ({ label: name.label, look: looks.get(name.key)! })) : [],
    width,
    'shape',
  )
  const groups = Map.groupBy(rows, ({ row }) => row.key)
  const texts = new Map(rows.map((row) => [row, wrapText(row.mark, Math.max(width * 0.32, 110))]))
  const heightOf = (row: ChartRow) => Math.max(LINE, texts.get(row)!.length * LINE_HEIGHT)
  const top = key.height + 24
  const heights = names.map((name) => groups.get(name.key)!.reduce((sum, row) => sum + heightOf(row), 0))
  const layout = layoutRows(names, heights, width, top + 6, 12)
  const values = rows
    .map(valueOf)
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((value) => value !== undefined)
  const isShare = rows.some(({ of }) => of)
  const domain = isShare ? [...values, 1] : values.length > 0 ? values : [0]
  const left = layout.plotX + DOT / 2
  const room = plotRoom(rows, texts, makeScale(domain, [0, 1], encodings.scale).at, width - left)
  const scale = makeScale(domain, [left, left + room], encodings.scale, unit)
  const shown = isShare
    ? { ...scale, ticks: scale.ticks.map((tick) => ({ ...tick, label: `${Math.round(tick.value * 100)}%` })) }
    : scale
  let body = key.body + verticalGrid(shown, top, layout.bottom + 4, width) + layout.labels
  names.forEach((name, index) => {
    let y = layout.tops[index]!
    for (const row of groups.get(name.key)!) {
      const look = row.series ? looks.get(row.series.key)! : rowLook(name)
      body += drawDatum(row, texts.get(row)!, look, scale, y + heightOf(row) / 2, layout.plotX)
      y += heightOf(row)
    }
  })
  return { width, height: layout.bottom + 6, body }
}

/** Width of the scale at which every number still fits to the right of its mark; `part` is the place of a value on a scale of 1. */
function plotRoom(
  rows: readonly ChartRow[],
  texts: ReadonlyMap<ChartRow, readonly string[]>,
  part: (value: number) => number,
  width: number,
): number {
  const most = width - DOT
  const rooms = rows.map((row) => {
    const { value, low, high } = valueOf(row)
    const ends = [value, low, high].filter((number) => number !== undefined).map(part)
    return (width - widestLine(texts.get(row)!) - DOT / 2 - 8) / Math.max(0.01, ...ends)
  })
  return rooms.reduce((least, room) => Math.min(least, room), most)
}

/** "x of y" as a share of its base. */
function valueOf({ value, low, high, of }: ChartRow): Pick<ChartRow, 'value' | 'low' | 'high'> {
  const share = (number: number | undefined) => (number === undefined || !of ? number : number / of)
  return { value: share(value), low: share(low), high: share(high) }
}

function drawDatum(row: ChartRow, lines: readonly string[], look: Look, scale: Scale, y: number, plotX: number): string {
  const textY = y - (lines.length * LINE_HEIGHT) / 2 + ASCENT
  if (isMissing(row)) return textLines(lines, { x: plotX + DOT, y: textY, tone: 'soft' })
  const { value, low, high } = valueOf(row)
  const ends = [value, low, high].filter((number) => number !== undefined).map((number) => scale.at(number))
  const right = Math.max(...ends)
  const text = textLines(lines, { x: right + DOT / 2 + 6, y: textY })
  if (value !== undefined) {
    return element('path', { class: look.tone, fill: 'currentColor', d: shapePath(look.shape, scale.at(value), y, DOT) }) + text
  }
  const left = Math.min(...ends)
  // A range without one of its ends is open there: no stop.
  const stop = (x: number) => `M${round(x)} ${round(y - 6)}v12`
  const d = `M${round(left)} ${round(y)}H${round(right)}${low === undefined ? '' : stop(scale.at(low))}${high === undefined ? '' : stop(scale.at(high))}`
  return element('path', { class: look.tone, stroke: 'currentColor', 'stroke-width': 3, fill: 'none', d }) + text
}
