import { element, round } from './element.ts'
import type { Attributes } from './element.ts'

/** How the inside of a mark is filled; never colour alone tells marks apart. */
export type Pattern = 'solid' | 'stripes' | 'bands' | 'dots' | 'open' | 'columns' | 'rows' | 'grid'

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

function patternLines(box: Box, pattern: Pattern): string {
  switch (pattern) {
    case 'solid':
    case 'open':
      return ''
    case 'stripes':
      return stripes(box, LINE, GAP)
    case 'columns':
      return stripes(box, GAP, 2 * GAP)
    case 'rows':
      return rows(box, GAP)
    case 'bands':
      return rows(box, 1.6 * GAP, { 'stroke-width': 0.8 * GAP })
    case 'dots':
      return rows(box, GAP, { 'stroke-dasharray': `2 ${GAP - 2}` })
    case 'grid':
      return stripes(box, LINE, 1.4 * GAP) + rows(box, 1.4 * GAP)
  }
}

/** One line as thick as the box is high, cut into upright stripes. */
function stripes({ x, y, width, height }: Box, thick: number, every: number): string {
  return element('path', {
    d: `M${round(x)} ${round(y + height / 2)}h${round(width)}`,
    'stroke-width': height,
    'stroke-dasharray': `${thick} ${round(every - thick)}`,
  })
}

/** Level lines. */
function rows({ x, y, width, height }: Box, every: number, attributes: Attributes = {}): string {
  const lines: string[] = []
  for (let at = every; at < height - 1; at += every) lines.push(`M${round(x)} ${round(y + at)}h${round(width)}`)
  return lines.length === 0 ? '' : element('path', { d: lines.join(''), ...attributes })
}
