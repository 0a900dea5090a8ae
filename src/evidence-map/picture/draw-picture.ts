import type { Drawing } from '../../charts/drawing.ts'
import { NARROW, noData } from '../../charts/drawing.ts'
import { element, round } from '../../charts/svg/element.ts'
import { drawKey } from '../../charts/svg/key.ts'
import { layoutRows } from '../../charts/svg/row-layout.ts'
import { textLines } from '../../charts/svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../../charts/text/measure-text.ts'
import { widestLine, widestWord, wrapText } from '../../charts/text/wrap-text.ts'
import { drawBars, LEAST } from './draw-bars.ts'
import type { Bar } from './draw-bars.ts'
import type { PictureCell, PictureData } from './picture-data.ts'
import { drawSigns, EMPTY_RADIUS, ring } from './picture-signs.ts'

/** Radius of the circle of the fullest cell, where there is room. */
const MOST_RADIUS = 15
const LEAST_RADIUS = 6
/** Part of a cell above its bar: circle and number. */
const HEAD = 32
const BAR_TOP = HEAD + 4
const CELL_HEIGHT = BAR_TOP + 9
const ROW_GAP = 13
/** Space between two cells of a row. */
const CELL_GAP = 8
const MOST_CELL = 120
const HEAD_LINES = 4
/** Share of the drawing that row labels may be laid out for: cells need the room more than labels on one line. */
const LABEL_SHARE = 0.72

/** A view of the evidence map as a picture; columns that do not fit stand in further blocks below. */
export function drawPicture(data: PictureData, width: number): Drawing {
  const counts = data.cells.flat().map(countOf)
  const most = Math.max(0, ...counts)
  if (most === 0) return noData(width)
  const numberWidth = Math.max(...counts.map((count) => measureText(String(count), { bold: true })), 14)
  const least = numberWidth + 2 * LEAST_RADIUS + CELL_GAP + 6
  const room = width < NARROW ? width : width * (1 - 0.36 * LABEL_SHARE) - 12
  const blocks = Math.ceil(data.columns.length / Math.max(1, Math.floor(room / least)))
  const size = Math.ceil(data.columns.length / blocks)
  const key = drawKey(data.groups, width, 'box')
  const signs = drawSigns(data.cells.flat(), width, key.height)
  let y = signs.bottom + 14
  let body = key.body + signs.body
  for (let from = 0; from < data.columns.length; from += size) {
    const block = drawBlock(data, { from, to: from + size, top: y, width, most, numberWidth })
    body += block.body
    y = block.bottom + 28
  }
  return { width, height: y - 26, body }
}

interface Block {
  readonly from: number
  readonly to: number
  readonly top: number
  readonly width: number
  readonly most: number
  readonly numberWidth: number
}

function drawBlock(data: PictureData, { from, to, top, width, most, numberWidth }: Block): { body: string; bottom: number } {
  const columns = data.columns.slice(from, to)
  const heights = data.rows.map(() => CELL_HEIGHT)
  const labelled = width < NARROW ? width : width * LABEL_SHARE
  // The width of the label column is known before the labels are placed.
  const { plotX } = layoutRows(data.rows, heights, labelled, 0, ROW_GAP)
  const pitch = Math.min(MOST_CELL, (width - plotX + CELL_GAP) / columns.length)
  const inner = pitch - CELL_GAP
  const radius = Math.max(LEAST_RADIUS, Math.min(MOST_RADIUS, (inner - numberWidth - 4) / 2))
  const head = drawHeads(columns, { x: plotX, y: top, pitch, width })
  const layout = layoutRows(data.rows, heights, labelled, head.bottom, ROW_GAP)
  const parts = { rings: '', bubbles: '', thin: '', texts: '' }
  const bars: Bar[] = []
  data.rows.forEach((_, row) => {
    columns.forEach((__, column) => {
      const cell = data.cells[row]![from + column]!
      const [x, y] = [plotX + column * pitch, layout.tops[row]!]
      const count = countOf(cell)
      const [middleX, middleY] = [x + radius, y + HEAD / 2]
      const textX = x + 2 * radius + 4
      if (count === 0) {
        parts.rings += ring(middleX, middleY, EMPTY_RADIUS)
        parts.texts += textLines(['0'], { x: textX, y: middleY + 5, tone: 'soft' })
        return
      }
      // Area, not width, stands for the number.
      parts[cell.isThin ? 'thin' : 'bubbles'] += ring(middleX, middleY, Math.max(2, radius * Math.sqrt(count / most)))
      parts.texts += textLines([String(count)], { x: textX, y: middleY + (cell.isDisputed ? -2 : 5), bold: true })
      if (cell.isDisputed) parts.texts += textLines(['≠'], { x: textX, y: middleY + 15, bold: true })
      // One finding must not look like twenty: the bar grows with the circle, so that its parts can still be told apart.
      const narrowest = cell.parts.filter((part) => part > 0).length * LEAST
      bars.push({ x, y: y + BAR_TOP, width: Math.max(narrowest, inner * Math.sqrt(count / most)), parts: cell.parts })
    })
  })
  const lines = layout.tops.slice(1).map((_, row) => {
    const y = layout.tops[row]! + CELL_HEIGHT + ROW_GAP / 2
    return `M${round(plotX)} ${round(y)}h${round(pitch * columns.length - CELL_GAP)}`
  })
  const body = [
    element('path', { class: 'grid', d: `M${round(plotX)} ${round(head.bottom - 4)}h0${lines.join('')}` }),
    head.body,
    layout.labels,
    marks(parts),
    drawBars(
      bars,
      data.groups.map(({ look }) => look),
    ),
    parts.texts,
  ]
  return { body: body.join(''), bottom: layout.bottom }
}

/** All circles of one kind are one path: a picture holds a hundred of them. */
function marks({ rings, bubbles, thin }: { readonly rings: string; readonly bubbles: string; readonly thin: string }): string {
  const line = { class: 't-rest', stroke: 'currentColor', fill: 'none' }
  return [
    rings && element('path', { ...line, 'stroke-dasharray': '2 2', d: rings }),
    bubbles && element('path', { class: 't-arc', fill: 'currentColor', d: bubbles }),
    thin && element('path', { ...line, 'stroke-width': 1.5, d: thin }),
  ].join('')
}

/** Headings over the columns; one that does not fit is a number, with what it stands for in a line above. */
function drawHeads(
  columns: readonly { readonly label: string }[],
  { x, y, pitch, width }: { readonly x: number; readonly y: number; readonly pitch: number; readonly width: number },
): { body: string; bottom: number } {
  // The last heading may reach into the gap before it, since the one before keeps out of it.
  const roomOf = (index: number) => pitch - (index === columns.length - 1 ? 2 : CELL_GAP)
  const wrapped = columns.map(({ label }, index) => {
    const lines = widestWord(label) <= roomOf(index) ? wrapText(label, roomOf(index)) : []
    return lines.length <= HEAD_LINES ? lines : []
  })
  const heads = wrapped.map((lines, index) => (lines.length > 0 ? lines : [`(${index + 1})`]))
  const listed = columns.flatMap(({ label }, index) => (wrapped[index]!.length > 0 ? [] : [`(${index + 1}) ${label}`]))
  const list = listed.flatMap((text) => wrapText(text, width))
  const listHeight = list.length > 0 ? list.length * LINE_HEIGHT + 8 : 0
  const height = Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT
  const texts = heads.map((lines, index) =>
    textLines(lines, {
      x: Math.min(x + index * pitch, width - widestLine(lines)),
      y: y + listHeight + height - (lines.length - 1) * LINE_HEIGHT - 4,
    }),
  )
  return {
    body: (list.length > 0 ? textLines(list, { x: 0, y: y + ASCENT, tone: 'soft' }) : '') + texts.join(''),
    bottom: y + listHeight + height + 12,
  }
}

function countOf({ parts }: PictureCell): number {
  return parts.reduce((sum, part) => sum + part, 0)
}
