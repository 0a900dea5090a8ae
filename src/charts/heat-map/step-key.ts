import { formatNumber } from '../../tables/words/format-value.ts'
import type { ChartRow } from '../chart-row.ts'
import { element } from '../svg/element.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import type { HeatSteps } from './heat-steps.ts'

/** Key of a heat map: what each shade stands for. */
export function drawStepKey({ bounds, stepOf }: HeatSteps, hasMissing: boolean, width: number): { body: string; height: number } {
  const entries = [
    { shade: 'h0', label: 'none' },
    ...bounds.map(({ from, to }) => ({
      shade: `h${stepOf(to)}`,
      label: from === to ? short(from) : `${short(from)} to ${short(to)}`,
    })),
    ...(hasMissing ? [{ shade: 'h0', label: '– no figure' }] : []),
  ]
  let [x, y] = [0, 0]
  let body = ''
  for (const { shade, label } of entries) {
    const lines = wrapText(label, width - 28)
    const size = 28 + Math.max(...lines.map((line) => measureText(line)))
    if (x > 0 && x + size > width) [x, y] = [0, y + LINE_HEIGHT + 4]
    body += element('rect', { class: shade, x, y: y + 2, width: 22, height: 14 })
    // The lightest shade is hardly seen on the ground of a page.
    if (shade === 'h0') body += element('rect', { class: 'grid', x: x + 0.5, y: y + 2.5, width: 21, height: 13 })
    body += textLines(lines, { x: x + 28, y: y + ASCENT })
    x += size + 18
    y += (lines.length - 1) * LINE_HEIGHT
  }
  return { body, height: y + LINE_HEIGHT + 14 }
}

/** Key of a table of entries: what a dot stands for, in the words of the entries when they all have the same. */
export function drawEntryKey(rows: readonly ChartRow[], width: number): { body: string; height: number } {
  const words = new Set(rows.filter(({ value }) => value === 1).map(({ text }) => text))
  const lines = wrapText(`${words.size === 1 ? [...words][0] : 'has an entry'}; – no entry`, width - 20)
  const dot = element('path', { class: 't-c1', fill: 'currentColor', d: shapePath(1, 6, LINE_HEIGHT / 2, 11) })
  return { body: dot + textLines(lines, { x: 20, y: ASCENT, tone: 'soft' }), height: lines.length * LINE_HEIGHT + 10 }
}

function short(value: number): string {
  return Math.abs(value) >= 1e12 ? value.toExponential(1) : formatNumber(value)
}
