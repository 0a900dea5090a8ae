import type { Look, Pattern } from '../../charts/svg/mark.ts'
import { element, round } from '../../charts/svg/element.ts'

/** A bar divided by the numbers of its parts. */
export interface Bar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly parts: readonly number[]
}

const HEIGHT = 9
/** Narrowest part that can still be seen. */
export const LEAST = 3
const LINE = 1.25
/** The one line through a part; patterns without are outlines, as a bar this low has no room for more. */
const MIDDLES: Readonly<Partial<Record<Pattern, { readonly thickness: number; readonly dashes?: string }>>> = {
  stripes: { thickness: HEIGHT, dashes: '1.5 3.5' },
  dots: { thickness: 2.5, dashes: '2 3' },
  bands: { thickness: 3.5 },
}

/** Bars of equal height; all parts of one look are one or two paths, which keeps a hundred bars small. */
export function drawBars(bars: readonly Bar[], looks: readonly Look[]): string {
  const outlines = looks.map(() => '')
  const middles = looks.map(() => '')
  for (const { x, y, width, parts } of bars) {
    const widths = dividedWidths(parts, width)
    let left = x
    widths.forEach((part, index) => {
      if (part === 0) return
      const inset = looks[index]!.pattern === 'solid' ? 0 : LINE / 2
      const [across, down] = [round(part - 2 * inset), round(HEIGHT - 2 * inset)]
      outlines[index] += `M${round(left + inset)} ${round(y + inset)}h${across}v${down}h-${across}z`
      middles[index] += `M${round(left + inset)} ${round(y + HEIGHT / 2)}h${across}`
      left += part
    })
  }
  return looks.map((look, index) => (outlines[index] ? drawPart(look, outlines[index], middles[index]!) : '')).join('')
}

function drawPart({ tone, pattern }: Look, outline: string, middle: string): string {
  if (pattern === 'solid') return element('path', { class: tone, fill: 'currentColor', d: outline })
  const line = MIDDLES[pattern]
  return element(
    'g',
    { class: tone, stroke: 'currentColor' },
    element('path', { class: 'ground', 'stroke-width': LINE, d: outline }) +
      (line ? element('path', { 'stroke-width': line.thickness, 'stroke-dasharray': line.dashes, d: middle }) : ''),
  )
}

/** Widths of the parts of a bar: shares of it, none too narrow to be seen; what is added there the widest gives. */
export function dividedWidths(parts: readonly number[], width: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  const widths = parts.map((part) => (part === 0 ? 0 : Math.max(LEAST, (part / total) * width)))
  const over = widths.reduce((sum, one) => sum + one, 0) - width
  const widest = widths.indexOf(Math.max(...widths))
  return widths.map((one, index) => (index === widest ? one - over : one))
}
