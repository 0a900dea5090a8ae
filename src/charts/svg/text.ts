import { FONT_SIZE, LINE_HEIGHT } from '../text/measure-text.ts'
import { element, escapeXml, round } from './element.ts'

/** How lines of text stand in a drawing. */
export interface TextPlace {
  /** Where the lines start, end or have their middle, by `anchor`. */
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly size?: number
  /** `soft` for what is said in passing, `inv` for text on a filled mark. */
  readonly tone?: 'soft' | 'inv'
}

/** Horizontal lines of text, one below the other. */
export function textLines(lines: readonly string[], place: TextPlace): string {
  const { x, y, anchor = 'start', bold = false, size, tone } = place
  const attributes = {
    x,
    y,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': bold ? 700 : undefined,
    'font-size': size === FONT_SIZE ? undefined : size,
    class: tone,
  }
  if (lines.length === 1) return element('text', attributes, escapeXml(lines[0]!))
  const step = size === undefined ? LINE_HEIGHT : Math.round(size * 1.3)
  const spans = lines.map((line, index) => `<tspan x="${round(x)}" y="${round(y + index * step)}">${escapeXml(line)}</tspan>`)
  return element('text', { ...attributes, x: undefined, y: undefined }, spans.join(''))
}
