import { element, round } from '../../charts/svg/element.ts'
import { textLines } from '../../charts/svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../../charts/text/measure-text.ts'
import { wrapText } from '../../charts/text/wrap-text.ts'
import type { PictureCell } from './picture-data.ts'

/** Radius of the ring that stands for nothing. */
export const EMPTY_RADIUS = 5

const SIGN = 14
const GAP = 6

/** Path of a circle. */
export function ring(x: number, y: number, r: number): string {
  const arc = `a${round(r)} ${round(r)} 0 1 1`
  return `M${round(x - r)} ${round(y)}${arc} ${round(2 * r)} 0${arc} ${round(-2 * r)} 0z`
}

/** Second part of the key: what circles and signs stand for, of those that the picture has. */
export function drawSigns(cells: readonly PictureCell[], width: number, top: number): { body: string; bottom: number } {
  const isEmpty = ({ parts }: PictureCell) => parts.every((part) => part === 0)
  const line = { class: 't-rest', stroke: 'currentColor', fill: 'none' }
  const middle = (x: number, y: number, r: number) => ring(x + SIGN / 2, y + LINE_HEIGHT / 2, r)
  const entries = [
    {
      label: 'number of findings',
      has: true,
      sign: (x: number, y: number) => element('path', { class: 't-arc', fill: 'currentColor', d: middle(x, y, 6.5) }),
    },
    {
      label: 'one study only, or low confidence only',
      has: cells.some(({ isThin }) => isThin),
      sign: (x: number, y: number) => element('path', { ...line, 'stroke-width': 1.5, d: middle(x, y, 6) }),
    },
    {
      label: 'nothing found',
      has: cells.some(isEmpty),
      sign: (x: number, y: number) => element('path', { ...line, 'stroke-dasharray': '2 2', d: middle(x, y, EMPTY_RADIUS) }),
    },
    {
      label: 'sources disagree',
      has: cells.some(({ isDisputed }) => isDisputed),
      sign: (x: number, y: number) => textLines(['≠'], { x, y: y + ASCENT, bold: true }),
    },
  ].filter(({ has }) => has)
  let [x, y] = [0, top]
  let body = ''
  for (const { label, sign } of entries) {
    const lines = wrapText(label, width - SIGN - GAP)
    const size = SIGN + GAP + Math.max(...lines.map((one) => measureText(one)))
    if (x > 0 && x + size > width) [x, y] = [0, y + LINE_HEIGHT + 4]
    body += sign(x, y) + textLines(lines, { x: x + SIGN + GAP, y: y + ASCENT })
    x += size + 20
    y += (lines.length - 1) * LINE_HEIGHT
  }
  return { body, bottom: y + LINE_HEIGHT }
}
