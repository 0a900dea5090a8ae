import type { Name } from '../chart-row.ts'
import { NARROW } from '../drawing.ts'
import { ASCENT, LINE_HEIGHT } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'
import { element, round } from './element.ts'
import { shapePath } from './shapes.ts'
import { textLines } from './text.ts'

/** Where the rows of a chart stand: labels to the left, or above their marks on narrow drawings. */
export interface RowLayout {
  /** Left edge of the marks. */
  readonly plotX: number
  readonly plotWidth: number
  /** Top of the marks of each row. */
  readonly tops: readonly number[]
  /** Bottom of the last row. */
  readonly bottom: number
  /** True when labels stand above their marks. */
  readonly isAbove: boolean
  /** SVG text of all labels. */
  readonly labels: string
}

/** Space for the sign of a care model before its label. */
const SIGN = 18

/** Space between a label and the marks below it. */
const LABEL_GAP = 3

/** Largest part of the width that labels beside their marks take. */
export const LABEL_SHARE = 0.36

/** Places rows whose marks are as high as `heights` says, from `top` down. */
export function layoutRows(
  names: readonly Name[],
  heights: readonly number[],
  width: number,
  top: number,
  gap: number,
  labelShare = LABEL_SHARE,
): RowLayout {
  const isAbove = width < NARROW
  const most = isAbove ? width : Math.round(width * labelShare)
  const wrapped = names.map((name) => wrapText(name.label, most - (name.shape ? SIGN : 0)))
  const column = Math.ceil(Math.max(0, ...wrapped.map((lines, index) => widestLine(lines) + (names[index]!.shape ? SIGN : 0))))
  const plotX = isAbove ? 0 : column + 12
  let y = top
  let labels = ''
  const tops = wrapped.map((lines, index) => {
    const labelHeight = lines.length * LINE_HEIGHT
    const height = heights[index]!
    const rowTop = y
    if (isAbove) {
      labels += rowLabel(names[index]!, lines, rowTop)
      y += labelHeight + LABEL_GAP + height + gap
      return rowTop + labelHeight + LABEL_GAP
    }
    const rowHeight = Math.max(labelHeight, height)
    labels += rowLabel(names[index]!, lines, rowTop + (rowHeight - labelHeight) / 2)
    y += rowHeight + gap
    return rowTop + (rowHeight - height) / 2
  })
  return { plotX, plotWidth: width - plotX, tops, bottom: names.length === 0 ? top : y - gap, isAbove, labels }
}

/** The line of zero: through all rows, or beside each of them where labels stand between. */
export function zeroLine(x: number, layout: RowLayout, heights: readonly number[], top: number): string {
  const d = layout.isAbove
    ? layout.tops.map((y, index) => `M${round(x)} ${round(y - 1)}v${round(heights[index]! + 2)}`).join('')
    : `M${round(x)} ${round(top - 2)}V${round(layout.bottom + 2)}`
  return element('path', { class: 'axis', d })
}

function rowLabel(name: Name, lines: readonly string[], y: number): string {
  const text = textLines(lines, { x: name.shape ? SIGN : 0, y: y + ASCENT })
  if (!name.shape) return text
  const d = shapePath(name.shape, 6, y + LINE_HEIGHT / 2, 11)
  return element('path', { class: name.tone, fill: 'currentColor', d }) + text
}
