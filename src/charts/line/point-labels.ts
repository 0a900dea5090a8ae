import { textLines } from '../svg/text.ts'
import { measureText } from '../text/measure-text.ts'

/** A point of a line with its number; without y it is missing. */
export interface PointLabel {
  readonly x: number
  readonly y: number | undefined
  readonly text: string
}

/** Numbers above the points of one line, the ends first; those that would touch another are left to the table. */
export function placePointLabels(points: readonly PointLabel[], width: number, baseline: number): string {
  const order = points.map((_, index) => index).toSorted((a, b) => rank(a, points.length) - rank(b, points.length))
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  let body = ''
  for (const index of order) {
    const { x, y, text } = points[index]!
    const half = measureText(text) / 2
    if (half * 2 > width) continue
    const middle = Math.min(Math.max(x, half), width - half)
    const base = y === undefined ? baseline - 8 : y - 10
    const box = { left: middle - half - 4, right: middle + half + 4, top: base - 14, bottom: base + 4 }
    if (taken.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom))
      continue
    taken.push(box)
    body += textLines([text], { x: middle, y: base, anchor: 'middle', tone: y === undefined ? 'soft' : undefined })
  }
  return body
}

/** The last point matters most, then the first, then the others in order. */
function rank(index: number, count: number): number {
  return index === count - 1 ? -2 : index === 0 ? -1 : index
}
