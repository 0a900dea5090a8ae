import { textLines } from '../svg/text.ts'
import { measureText } from '../text/measure-text.ts'

/** A point of a line with its number; without y it is missing. */
export interface PointLabel {
  readonly x: number
  readonly y: number | undefined
  readonly text: string
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Numbers above the points of one line, or below where the line would run through them; the ends first. Those that would
 * touch another are left to the table.
 */
export function placePointLabels(points: readonly PointLabel[], width: number, baseline: number): string {
  const order = points.map((_, index) => index).toSorted((a, b) => rank(a, points.length) - rank(b, points.length))
  const taken: Box[] = []
  const isTaken = (box: Box) =>
    taken.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom)
  let body = ''
  for (const index of order) {
    const { x, y, text } = points[index]!
    const half = measureText(text) / 2
    if (half * 2 > width) continue
    const middle = Math.min(Math.max(x, half), width - half)
    const at = (base: number) => ({ base, left: middle - half - 4, right: middle + half + 4, top: base - 14, bottom: base + 4 })
    const above = at(y === undefined ? baseline - 8 : y - 10)
    const below = y === undefined ? undefined : at(y + 22)
    const isFree = (box: Box) => !isTaken(box) && box.bottom <= baseline && !lineMeets(points, index, box)
    // Where neither place is free of the line, a number over it is better than none.
    const box = isFree(above) ? above : below && isFree(below) ? below : isTaken(above) ? undefined : above
    if (!box) continue
    const { base } = box
    taken.push(box)
    body += textLines([text], { x: middle, y: base, anchor: 'middle', tone: y === undefined ? 'soft' : undefined })
  }
  return body
}

/** The last point matters most, then the first, then the others in order. */
function rank(index: number, count: number): number {
  return index === count - 1 ? -2 : index === 0 ? -1 : index
}

/** True when the line runs through a box at one of its points; looks outwards from that point, as far as the box reaches. */
function lineMeets(points: readonly PointLabel[], index: number, { left, right, top, bottom }: Box): boolean {
  const meets = (from: PointLabel, to: PointLabel) => {
    if (from.y === undefined || to.y === undefined) return false
    const [start, end] = [Math.max(from.x, left), Math.min(to.x, right)]
    if (start > end) return false
    const heightAt = (x: number) => from.y! + ((to.y! - from.y!) * (x - from.x)) / (to.x - from.x || 1)
    const [low, high] = [heightAt(start), heightAt(end)].toSorted((a, b) => a - b) as [number, number]
    return low < bottom - 2 && high > top + 2
  }
  for (let at = index; at + 1 < points.length && points[at]!.x <= right; at++)
    if (meets(points[at]!, points[at + 1]!)) return true
  for (let at = index; at > 0 && points[at]!.x >= left; at--) if (meets(points[at - 1]!, points[at]!)) return true
  return false
}
