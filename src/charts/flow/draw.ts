import type { FlowBox } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { NARROW, noData } from '../drawing.ts'
import { element, round } from '../svg/element.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'

const PAD = 12
const ARROW = 34

/** Boxes from top to bottom, each step leading to the next; what leaves at a step stands beside it, or below it on a phone. */
export const drawFlow: Draw<'flow'> = ({ steps }, { width }) => {
  if (steps.length === 0) return noData(width)
  const isNarrow = width < NARROW
  const hasAside = steps.some(({ aside }) => aside)
  const mainWidth = isNarrow ? width - 2 : hasAside ? Math.round(width * 0.48) : Math.round(width * 0.7)
  const asideX = isNarrow ? 32 : mainWidth + 48
  const asideWidth = width - asideX - 2
  let y = 1
  let body = ''
  steps.forEach(({ main, aside }, index) => {
    const box = drawBox(main, 1, y, mainWidth, 'main')
    body += box.body
    let bottom = y + box.height
    const stem = isNarrow ? 16 : mainWidth / 2
    let next = bottom
    if (aside) {
      const asideY = isNarrow ? bottom + 16 : y
      const drawn = drawBox(aside, asideX, asideY, asideWidth, 'aside')
      body += drawn.body
      const level = isNarrow ? asideY + 24 : y + Math.min(box.height, drawn.height) / 2
      body += arrow(`M${isNarrow ? stem : mainWidth + 1} ${round(level)}H${asideX - 6}`, asideX - 1, level, 'right')
      next = asideY + drawn.height
      if (isNarrow && index === steps.length - 1)
        body += element('path', { class: 'axis', d: `M${stem} ${round(bottom)}V${round(level)}` })
    }
    y = Math.max(bottom, next)
    if (index < steps.length - 1) {
      body += arrow(`M${round(stem)} ${round(bottom)}V${round(y + ARROW - 6)}`, stem, y + ARROW - 1, 'down')
      y += ARROW
    }
  })
  return { width, height: Math.ceil(y + 1), body }
}

function drawBox(
  { label, count, parts }: FlowBox,
  x: number,
  y: number,
  width: number,
  kind: 'main' | 'aside',
): { body: string; height: number } {
  const inner = width - 2 * PAD
  const size = kind === 'main' ? 22 : 16
  const number = wrapText(numberText(count), inner, { bold: true, size })
  const lines = wrapText(label, inner)
  let textY = y + PAD + size * 0.85
  let body = textLines(number, { x: x + PAD, y: textY, bold: true, size })
  textY += number.length * Math.round(size * 1.3) - size * 0.85 + ASCENT - 2
  body += textLines(lines, { x: x + PAD, y: textY })
  textY += lines.length * LINE_HEIGHT
  const shown = parts.filter((part) => part.count > 0)
  if (shown.length > 0) textY += 8
  const column = Math.max(0, ...shown.map((part) => measureText(numberText(part.count))))
  for (const part of shown) {
    const partLines = wrapText(part.label, Math.max(inner - column - 10, 40))
    body += textLines([numberText(part.count)], { x: x + PAD + column, y: textY, anchor: 'end', bold: false })
    body += textLines(partLines, { x: x + PAD + column + 10, y: textY })
    textY += partLines.length * LINE_HEIGHT + 3
  }
  const height = Math.ceil(textY - y - ASCENT + PAD)
  const frame = element('rect', { class: kind === 'main' ? 'pane' : 'ground', x, y, width, height })
  const edge = element('path', {
    class: kind === 'main' ? 'axis' : 'grid',
    d: `M${round(x)} ${round(y)}h${round(width)}v${height}h${round(-width)}z`,
  })
  return { body: frame + edge + body, height }
}

function arrow(d: string, x: number, y: number, to: 'right' | 'down'): string {
  const head = to === 'right' ? `M${round(x)} ${round(y)}l-8 -4v8z` : `M${round(x)} ${round(y)}l-4 -8h8z`
  return element('path', { class: 'axis', d }) + element('path', { class: 'ink', d: head })
}

function numberText(count: number): string {
  return Math.abs(count) >= 1e15 ? count.toExponential(2) : count.toLocaleString('en-GB')
}
