import { isMissing } from '../chart-row.ts'
import type { ChartRow, Name } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, NARROW, noData } from '../drawing.ts'
import { element } from '../svg/element.ts'
import { LABEL_SHARE, layoutRows } from '../svg/row-layout.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, FONT_SIZE, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { widestLine, widestWord, wrapText } from '../text/wrap-text.ts'
import { heatSteps } from './heat-steps.ts'
import type { HeatSteps } from './heat-steps.ts'
import { drawEntryKey, drawStepKey } from './step-key.ts'

const CELL = 26
const LEAST_CELL = 28

/** What is tried so that columns keep their names: labels of rows get less room, then headings smaller letters. */
const FITTINGS = [
  { labelShare: LABEL_SHARE, size: FONT_SIZE },
  { labelShare: 0.24, size: FONT_SIZE },
  { labelShare: 0.24, size: 12 },
] as const

interface Fitting {
  readonly labelShare: number
  /** Height of the letters of headings. */
  readonly size: number
}

/** A table of cells, darker for more, each with its number; columns that do not fit stand in further blocks below. */
export const drawHeatMap: Draw<'rows'> = ({ rows }, { width }) => {
  if (rows.length === 0) return noData(width)
  const columns = columnsOf(rows)
  const names = distinctNames(rows, 'row')
  const cells = new Map(rows.map((row) => [`${row.row.key}\n${row.series?.key ?? ''}`, row]))
  const steps = heatSteps(rows.map(({ value, high, low }) => value ?? high ?? low).filter((value) => value !== undefined))
  const isYesNo = rows.every(({ mark }) => mark === '' || mark === '●')
  const key = isYesNo ? drawEntryKey(rows, width) : drawStepKey(steps, rows.some(isMissing), width)
  const least = Math.max(LEAST_CELL, ...rows.map(({ mark }) => Math.min(measureText(mark) + 8, width * 0.4)))
  const room = width < NARROW ? width : width * 0.62
  const perBlock = Math.max(1, Math.floor(room / (least + 2)))
  const blocks = Math.ceil(columns.length / perBlock)
  const size = Math.ceil(columns.length / blocks)
  let y = key.height
  let body = key.body
  for (let block = 0; block < blocks; block++) {
    const drawn = drawBlock(names, columns.slice(block * size, (block + 1) * size), cells, steps, { width, top: y, least })
    body += drawn.body
    y = drawn.bottom + 24
  }
  return { width, height: y - 22, body }
}

function drawBlock(
  names: readonly Name[],
  columns: readonly Name[],
  cells: ReadonlyMap<string, ChartRow>,
  steps: HeatSteps,
  { width, top, least }: { readonly width: number; readonly top: number; readonly least: number },
): { body: string; bottom: number } {
  // The width of the label column is known before the labels are placed.
  const widths = ({ labelShare }: Fitting) => {
    const heights = names.map(() => CELL)
    const { plotX, plotWidth } = layoutRows(names, heights, width, 0, 2, labelShare)
    return { plotX, cell: Math.min((plotWidth - 2 * (columns.length - 1)) / columns.length, Math.max(96, least)) }
  }
  const fitting = FITTINGS.find((one) => headsFit(columns, widths(one).cell, one.size)) ?? FITTINGS[0]
  const { plotX, cell } = widths(fitting)
  const heads = columnHeads(columns, cell, fitting.size)
  const headLine = Math.round(fitting.size * 1.3)
  let y = top
  let body = ''
  for (const line of heads.list) {
    const lines = wrapText(line, width)
    body += textLines(lines, { x: 0, y: y + ASCENT, tone: 'soft' })
    y += lines.length * LINE_HEIGHT
  }
  if (heads.list.length > 0) y += 10
  const headHeight = Math.max(...heads.lines.map((lines) => lines.length)) * headLine + 4
  const xOf = (index: number) => plotX + index * (cell + 2)
  columns.forEach((column, index) => {
    const lines = heads.lines[index]!
    const middle = xOf(index) + cell / 2
    const textY = y + headHeight - 4 - (lines.length - 1) * headLine - (LINE_HEIGHT - ASCENT)
    const headWidth = widestLine(lines, { size: fitting.size })
    const sign = column.shape && cell > headWidth + 16
    body += textLines(lines, { x: sign ? middle + 8 : middle, y: textY, anchor: 'middle', size: fitting.size })
    if (sign) {
      const d = shapePath(column.shape!, middle - headWidth / 2 - 4, textY - 5, 10)
      body += element('path', { class: column.tone, fill: 'currentColor', d })
    }
  })
  const layout = layoutRows(
    names,
    names.map(() => CELL),
    width,
    y + headHeight,
    2,
    fitting.labelShare,
  )
  body += layout.labels
  names.forEach((name, rowIndex) => {
    columns.forEach((column, index) => {
      const row = cells.get(`${name.key}\n${column.key}`)
      body += drawCell(row, steps, { x: xOf(index), y: layout.tops[rowIndex]!, width: cell })
    })
  })
  return { body, bottom: layout.bottom }
}

function drawCell(row: ChartRow | undefined, steps: HeatSteps, box: { x: number; y: number; width: number }): string {
  const isEmpty = !row || isMissing(row)
  const value = row?.value ?? row?.high ?? row?.low
  // A dot says yes already; its ground must leave it visible.
  const shade = row?.mark === '●' ? 'h2' : `h${steps.stepOf(value ?? 0)}`
  const rect = element('rect', { class: isEmpty ? 'h0' : shade, ...box, height: CELL })
  const text = isEmpty || row.mark === '' ? '–' : row.mark
  const x = box.x + box.width / 2
  if (text === '●')
    return rect + element('path', { class: 't-c1', fill: 'currentColor', d: shapePath(1, x, box.y + CELL / 2, 11) })
  const fitted = wrapText(text, box.width - 2)[0]!
  const shown = fitted === text ? text : '…'
  return (
    rect + textLines([shown], { x, y: box.y + CELL / 2 + 5, anchor: 'middle', tone: isEmpty || value === 0 ? 'soft' : undefined })
  )
}

/** True when every heading stands within its column, on few lines and with no word cut. */
function headsFit(columns: readonly Name[], cell: number, size: number): boolean {
  return columns.every(({ label }) => widestWord(label, { size }) <= cell && wrapText(label, cell, { size }).length <= 4)
}

/** Headings that fit their columns; else letters, with a list of what they stand for; no line ends between a letter and its name. */
function columnHeads(columns: readonly Name[], cell: number, size: number): { lines: string[][]; list: string[] } {
  if (headsFit(columns, cell, size)) return { lines: columns.map(({ label }) => wrapText(label, cell, { size })), list: [] }
  const letters = columns.map((_, index) => (columns.length <= 26 ? String.fromCharCode(65 + index) : String(index + 1)))
  return {
    lines: letters.map((letter) => [letter]),
    list: [columns.map(({ label }, index) => `${letters[index]}\u00a0${label}`).join(' · ')],
  }
}

function columnsOf(rows: readonly ChartRow[]): Name[] {
  const columns = distinctNames(rows, 'series')
  return columns.length > 0 ? columns : [{ key: '', label: '' }]
}
