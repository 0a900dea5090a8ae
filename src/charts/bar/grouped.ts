import { scaleLinear } from 'd3'
import type { ScaleLinear } from 'd3'
import { isMissing } from '../chart-row.ts'
import type { ChartRow } from '../chart-row.ts'
import { distinctNames } from '../drawing.ts'
import type { DrawOptions, Drawing } from '../drawing.ts'
import { element } from '../svg/element.ts'
import { drawKey } from '../svg/key.ts'
import { rowLook, seriesLooks } from '../svg/looks.ts'
import { markBox } from '../svg/mark.ts'
import type { Look } from '../svg/mark.ts'
import { layoutRows, zeroLine } from '../svg/row-layout.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'
import { isShare } from './draw.ts'

/** Height of a bar. */
const BAR = 20

/** Space between the end of a bar and its number. */
const TEXT_GAP = 6

/** What small multiples share. */
export interface Shared {
  readonly domain: readonly [number, number]
  /** Space for numbers left and right of the bars. */
  readonly reserve: readonly [number, number]
}

/** One bar for each datum, those of a row together. */
export function drawGroupedBars(rows: readonly ChartRow[], { width }: Pick<DrawOptions, 'width'>, shared?: Shared): Drawing {
  const names = distinctNames(rows, 'row')
  const series = distinctNames(rows, 'series')
  const looks = seriesLooks(series)
  const key = drawKey(
    series.length > 1 && !shared ? series.map(({ label, key }) => ({ label, look: looks.get(key)! })) : [],
    width,
    'box',
  )
  const groups = Map.groupBy(rows, ({ row }) => row.key)
  const bars = names.map((name) => groups.get(name.key)!)
  const marks = new Map(rows.map((row) => [row, markLines(row, width)]))
  const heights = bars.map((group) => group.reduce((sum, row) => sum + barHeight(marks.get(row)!) + 3, -3))
  const layout = layoutRows(names, heights, width, key.height, series.length > 1 ? 16 : 10)
  const share = isShare(rows)
  const [before, after] = shared?.reserve ?? reserves(rows, width)
  const scale = scaleLinear(shared?.domain ?? barDomain(rows), [layout.plotX + before, width - after])
  let body = key.body + layout.labels
  bars.forEach((group, index) => {
    let y = layout.tops[index]!
    for (const row of group) {
      const lines = marks.get(row)!
      const look = row.series ? looks.get(row.series.key)! : rowLook(row.row)
      body += drawBarOf(row, lines, look, scale, y + (barHeight(lines) - BAR) / 2, share)
      y += barHeight(lines) + 3
    }
  })
  body += zeroLine(scale(0), layout, heights, key.height)
  return { width, height: layout.bottom + 4, body }
}

/** From the smallest to the largest value, always with zero; shares run to the whole base. */
export function barDomain(rows: readonly ChartRow[]): [number, number] {
  if (isShare(rows)) return [0, 1]
  const values = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((value) => value !== undefined)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  return least === most ? [0, 1] : [least, most]
}

/** Space for the numbers beside the bars, left of negative ones and right of the others. */
export function reserves(rows: readonly ChartRow[], width: number): [number, number] {
  const widest = (some: readonly ChartRow[]) =>
    some.length === 0 ? 0 : Math.ceil(Math.max(...some.map((row) => widestLine(markLines(row, width))))) + TEXT_GAP
  return [widest(rows.filter(isNegative)), Math.max(widest(rows.filter((row) => !isNegative(row))), 8)]
}

function drawBarOf(
  row: ChartRow,
  lines: readonly string[],
  look: Look,
  scale: ScaleLinear<number, number>,
  y: number,
  share: boolean,
): string {
  const zero = scale(0)
  const textY = y + BAR / 2 - (lines.length * LINE_HEIGHT) / 2 + ASCENT
  if (isMissing(row)) return textLines(lines, { x: zero + TEXT_GAP, y: textY, tone: 'soft' })
  const track = share ? element('rect', { class: 'track', x: zero, y, width: scale(1) - zero, height: BAR }) : ''
  const end = scale(share ? row.value! / row.of! : (row.value ?? row.high ?? row.low!))
  const from = row.value === undefined && row.low !== undefined && row.high !== undefined ? scale(row.low) : zero
  const box = { x: Math.min(from, end), y, width: Math.abs(end - from), height: BAR }
  const mark = box.width < 0.5 ? '' : markBox(box, look)
  const right = share ? scale(1) : end
  const text = isNegative(row)
    ? textLines(lines, { x: Math.min(from, end) - TEXT_GAP, y: textY, anchor: 'end' })
    : textLines(lines, { x: Math.max(from, right) + TEXT_GAP, y: textY })
  return track + mark + text
}

function isNegative({ value, high }: ChartRow): boolean {
  return (value ?? high ?? 0) < 0
}

/** A number beside a bar, broken when it would leave less than half of the width for the bars. */
function markLines(row: ChartRow, width: number): string[] {
  return wrapText(row.mark, Math.max(width * 0.3, 72))
}

function barHeight(lines: readonly string[]): number {
  return Math.max(BAR, lines.length * LINE_HEIGHT)
}
