import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import { element } from './element.ts'
import { markBox } from './mark.ts'
import type { Look } from './mark.ts'
import { shapePath } from './shapes.ts'
import { textLines } from './text.ts'

/** What one sign of a key stands for. */
export interface KeyEntry {
  readonly label: string
  readonly look: Look
}

const SIGN = 14
const SIGN_GAP = 6
const ENTRY_GAP = 20

/** A key above a chart: signs with their names, in as many lines as they need. */
export function drawKey(entries: readonly KeyEntry[], width: number, sign: 'box' | 'shape'): { body: string; height: number } {
  let x = 0
  let y = 0
  let lineHeight = LINE_HEIGHT
  let body = ''
  for (const { label, look } of entries) {
    const lines = wrapText(label, width - SIGN - SIGN_GAP)
    const size = SIGN + SIGN_GAP + Math.max(...lines.map((line) => measureText(line)))
    if (x > 0 && x + size > width) {
      x = 0
      y += lineHeight + 4
      lineHeight = LINE_HEIGHT
    }
    body += drawSign(look, x, y + 2, sign) + textLines(lines, { x: x + SIGN + SIGN_GAP, y: y + ASCENT })
    x += size + ENTRY_GAP
    lineHeight = Math.max(lineHeight, lines.length * LINE_HEIGHT)
  }
  return { body, height: entries.length === 0 ? 0 : y + lineHeight + 12 }
}

function drawSign(look: Look, x: number, y: number, sign: 'box' | 'shape'): string {
  if (sign === 'box') return markBox({ x, y, width: SIGN, height: SIGN }, look)
  const d = shapePath(look.shape, x + SIGN / 2, y + SIGN / 2, SIGN - 2)
  return element('path', { class: look.tone, fill: 'currentColor', d })
}
