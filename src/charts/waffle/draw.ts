import { isMissing } from '../chart-row.ts'
import type { ChartRow } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { noData } from '../drawing.ts'
import { element, round } from '../svg/element.ts'
import { rowLook } from '../svg/looks.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'

const UNIT = 14
const STEP = UNIT + 3
/** Units stand in fives, which the eye can count. */
const FIVE_GAP = 5

/** Most units drawn for one row; above it, one unit stands for several. */
const MOST_UNITS = 200

/** Most units drawn in all, so that the file stays small. */
const MOST_IN_ALL = 1000

/** One square for each of "x of y": filled ones are x, open ones the rest. */
export const drawWaffle: Draw<'rows'> = ({ rows }, { width }) => {
  if (rows.length === 0) return noData(width)
  const bases = rows.map((row) => row.of ?? Math.abs(row.value ?? row.high ?? 0))
  const need = Math.max(Math.max(...bases) / MOST_UNITS, bases.reduce((sum, base) => sum + base, 0) / MOST_IN_ALL)
  const each = need <= 1 ? 1 : niceUnit(need)
  let y = 0
  let body = ''
  if (each > 1) {
    const lines = wrapText(`One square stands for ${each >= 1e15 ? each.toExponential() : each.toLocaleString('en-GB')}.`, width)
    body += textLines(lines, { x: 0, y: ASCENT, tone: 'soft' })
    y += lines.length * LINE_HEIGHT + 8
  }
  for (const row of rows) {
    const { body: drawn, height } = drawRow(row, each, width, y)
    body += drawn
    y += height + 14
  }
  return { width, height: y - 14, body }
}

function drawRow(row: ChartRow, each: number, width: number, y: number): { body: string; height: number } {
  const { mark } = row
  const label = [row.row.label, row.series?.label].filter(Boolean).join(', ')
  const isBeside = measureText(`${label} `) + measureText(mark, { bold: true }) + 4 <= width
  const labelLines = wrapText(label, width)
  const markLines = wrapText(mark, width, { bold: true })
  const markX = isBeside ? measureText(`${label} `) + 4 : 0
  const markY = isBeside ? y : y + labelLines.length * LINE_HEIGHT
  const top = markY + markLines.length * LINE_HEIGHT + 4
  let body = textLines(labelLines, { x: 0, y: y + ASCENT })
  body += textLines(markLines, { x: markX, y: markY + ASCENT, bold: !isMissing(row), tone: isMissing(row) ? 'soft' : undefined })
  const figure = Math.max(0, row.value ?? row.high ?? row.low ?? 0)
  // What is there at all is never rounded away.
  const filled = figure / each < 1 ? Math.ceil(figure / each) : Math.round(figure / each)
  const all = Math.max(filled, Math.round((row.of ?? figure) / each))
  if (all === 0) return { body, height: top - 4 - y }
  const perLine = unitsPerLine(width)
  const look = rowLook(row.row)
  const path = (from: number, to: number, inset: number) => {
    let d = ''
    for (let index = from; index < to; index++) {
      const place = index % perLine
      const x = place * STEP + Math.floor(place / 5) * FIVE_GAP + inset
      d += `M${round(x)} ${round(top + Math.floor(index / perLine) * STEP + inset)}h${UNIT - 2 * inset}v${UNIT - 2 * inset}h${-(UNIT - 2 * inset)}z`
    }
    return d
  }
  if (filled > 0) body += element('path', { class: look.tone, fill: 'currentColor', d: path(0, filled, 0) })
  if (all > filled) {
    const open = { class: look.tone, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.25, d: path(filled, all, 0.75) }
    body += element('path', open)
  }
  return { body, height: top - y + Math.ceil(all / perLine) * STEP - 3 }
}

function unitsPerLine(width: number): number {
  const five = 5 * STEP + FIVE_GAP
  return Math.max(5, Math.min(40, Math.floor((width + FIVE_GAP + 3) / five) * 5))
}

function niceUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * (least / power <= 2 ? 2 : least / power <= 5 ? 5 : 10)
}
