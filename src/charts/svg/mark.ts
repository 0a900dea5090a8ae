import { element, round } from './element.ts'

/** How the inside of a mark is filled; never colour alone tells marks apart. */
export type Pattern = 'solid' | 'stripes' | 'rows' | 'dots' | 'open'

/** Look of everything that belongs to one series. */
export interface Look {
  /** Class that sets the colour, such as `t-m1`. */
  readonly tone: string
  readonly pattern: Pattern
  /** Place of its shape, from 1. */
  readonly shape: number
}

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Distance of the lines of a pattern. */
const GAP = 5

/** Thickness of the lines of a pattern and of outlines. */
const LINE = 1.5

/** A filled rectangle. Patterns are dashed lines, not `<pattern>`: no ids to clash on a page, and few bytes. */
export function markBox(box: Box, look: Look): string {
  const { x, y, width, height } = box
  if (look.pattern === 'solid') return element('rect', { class: look.tone, fill: 'currentColor', x, y, width, height })
  const inset = Math.min(LINE, width, height) / 2
  const outline = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset }
  return element(
    'g',
    { class: look.tone, stroke: 'currentColor', 'stroke-width': 2 * inset },
    element('rect', { class: 'ground', ...outline }) + patternLines(outline, look.pattern),
  )
}

function patternLines({ x, y, width, height }: Box, pattern: Pattern): string {
  switch (pattern) {
    case 'solid':
    case 'open':
      return ''
    case 'stripes':
      // One line as thick as the box is high, cut into stripes.
      return element('path', {
        d: `M${round(x)} ${round(y + height / 2)}h${round(width)}`,
        'stroke-width': height,
        'stroke-dasharray': `${LINE} ${GAP - LINE}`,
      })
    case 'rows':
    case 'dots': {
      const lines: string[] = []
      for (let at = GAP; at < height - 1; at += GAP) lines.push(`M${round(x)} ${round(y + at)}h${round(width)}`)
      const dashes = pattern === 'dots' ? `2 ${GAP - 2}` : undefined
      return lines.length === 0 ? '' : element('path', { d: lines.join(''), 'stroke-dasharray': dashes })
    }
  }
}
