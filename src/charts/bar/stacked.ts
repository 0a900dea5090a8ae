import { scaleLinear } from 'd3'
import { formatNumber } from '../../tables/words/format-value.ts'
import { isMissing } from '../chart-row.ts'
import type { ChartRow, Name } from '../chart-row.ts'
import { distinctNames } from '../drawing.ts'
import type { DrawOptions, Drawing } from '../drawing.ts'
import { element } from '../svg/element.ts'
import { drawKey } from '../svg/key.ts'
import { REST, seriesLooks } from '../svg/looks.ts'
import { markBox } from '../svg/mark.ts'
import type { Box, Look } from '../svg/mark.ts'
import { layoutRows, zeroLine } from '../svg/row-layout.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import { isShare } from './draw.ts'

const BAR = 26

/** A piece of a stacked bar, from `start` to `end` in the unit of the bar. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly look: Look
  readonly text: string
}

/** Bars whose pieces follow each other; series named in `against` go to the left of zero, as negative values do. */
export function drawStackedBars(rows: readonly ChartRow[], { width, encodings }: DrawOptions): Drawing {
  const names = distinctNames(rows, 'row')
  const series = distinctNames(rows, 'series')
  const looks = seriesLooks(series)
  const share = isShare(rows)
  const against = new Set(encodings.layout === 'diverging' ? encodings.against : [])
  const rest = share && encodings.layout === 'stacked' ? encodings.rest : undefined
  const groups = Map.groupBy(rows, ({ row }) => row.key)
  const isDiverging = encodings.layout === 'diverging'
  const stacks = names.map((name) =>
    stackOf(isDiverging ? fromMiddle(groups.get(name.key)!, against) : groups.get(name.key)!, looks, against, share, rest),
  )
  const entries = inReadingOrder(series, isDiverging).map((name) => ({ label: name.label, look: looks.get(name.key)! }))
  const key = drawKey(rest ? [...entries, { label: rest, look: REST }] : entries, width, 'box')
  const notes = names.map((name) => wrapText(missingNote(groups.get(name.key)!), width * 0.6))
  const heights = notes.map(
    (lines, index) => (stacks[index]!.length > 0 ? BAR : 0) + (lines[0] === '' ? 0 : lines.length * LINE_HEIGHT),
  )
  const layout = layoutRows(names, heights, width, key.height, 12)
  const ends = stacks.flatMap((stack) => stack.flatMap(({ start, end }) => [start, end]))
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const totals = names.map((name) => (share || isDiverging ? '' : totalText(groups.get(name.key)!)))
  const reserve = Math.ceil(Math.max(...totals.map((text) => measureText(text)))) + 8
  const scale = scaleLinear([least, least === most ? 1 : most], [layout.plotX, width - reserve])
  let body = key.body + layout.labels
  stacks.forEach((stack, index) => {
    const y = layout.tops[index]!
    for (const piece of stack) {
      const [from, to] = [scale(piece.start), scale(piece.end)].toSorted((a, b) => a - b) as [number, number]
      body += drawPiece({ x: from, y, width: to - from, height: BAR }, piece)
    }
    const right = Math.max(0, ...stack.map(({ end }) => end))
    if (totals[index]) body += textLines([totals[index]], { x: scale(right) + 6, y: y + BAR / 2 + 5 })
    const note = notes[index]!
    const noteY = y + (stack.length > 0 ? BAR : 0) + ASCENT
    if (note[0] !== '') body += textLines(note, { x: layout.plotX + 4, y: noteY, tone: 'soft' })
  })
  body += zeroLine(scale(0), layout, heights, key.height)
  return { width, height: layout.bottom + 4, body }
}

function stackOf(
  rows: readonly ChartRow[],
  looks: ReadonlyMap<string, Look>,
  against: ReadonlySet<string>,
  share: boolean,
  rest: string | undefined,
): Piece[] {
  let [left, right] = [0, 0]
  const pieces: Piece[] = []
  for (const row of rows) {
    const figure = row.value ?? row.high ?? row.low
    if (figure === undefined) continue
    const size = share ? figure / row.of! : figure
    const isLeft = size < 0 || against.has(row.series?.label ?? '')
    const start = isLeft ? left : right
    const end = isLeft ? left - Math.abs(size) : right + size
    if (isLeft) left = end
    else right = end
    pieces.push({ start, end, look: looks.get(row.series?.key ?? '')!, text: row.of ? String(row.value) : row.mark })
  }
  const base = rows.find(({ of }) => of)?.of
  if (rest && base && right < 1 - 1e-9) {
    pieces.push({ start: right, end: 1, look: REST, text: String(Math.round((1 - right) * base)) })
  }
  return pieces
}

/** Sum of a bar; nothing where a piece is missing or negative, since a sum would mislead. */
function totalText(rows: readonly ChartRow[]): string {
  const values = rows.map(({ value }) => value)
  if (rows.length < 2 || values.some((value) => value === undefined || value < 0)) return ''
  const sum = values.reduce<number>((total, value) => total + value!, 0)
  return sum >= 1e15 ? sum.toPrecision(3) : formatNumber(sum)
}

/** The number stands in its piece when there is room; the table has it in any case. */
function drawPiece(box: Box, { look, text }: Piece): string {
  if (box.width < 0.5) return ''
  // A hair of ground between pieces keeps neighbours apart without colour.
  const mark = markBox({ ...box, width: Math.max(0.5, box.width - 1.5) }, look)
  const size = measureText(text)
  if (size + 8 > box.width) return mark
  const x = box.x + box.width / 2
  const isSolid = look.pattern === 'solid'
  const plate = isSolid
    ? ''
    : element('rect', { class: 'ground', x: x - size / 2 - 3, y: box.y + 3, width: size + 6, height: box.height - 6 })
  return (
    mark + plate + textLines([text], { x, y: box.y + box.height / 2 + 5, anchor: 'middle', tone: isSolid ? 'inv' : undefined })
  )
}

/** Series as they stand from left to right. Lists of answers run from one pole to the other, so the mildest are next to zero. */
function inReadingOrder(series: readonly Name[], isDiverging: boolean): readonly Name[] {
  return isDiverging ? series.toReversed() : series
}

/** Answers from zero outwards: those to the right run backwards, those to the left as they are listed. */
function fromMiddle(rows: readonly ChartRow[], against: ReadonlySet<string>): ChartRow[] {
  const isLeft = (row: ChartRow) => against.has(row.series?.label ?? '')
  return [...rows.filter((row) => !isLeft(row)).toReversed(), ...rows.filter(isLeft)]
}

/** Says which series have no figure; empty when all have one. */
function missingNote(rows: readonly ChartRow[]): string {
  const missing = rows.filter(isMissing)
  if (missing.length === 0) return ''
  const mark = missing[0]!.mark
  return missing.length === rows.length ? mark : `${mark}: ${missing.map(({ series }) => series!.label).join(', ')}`
}
