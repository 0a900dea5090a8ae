import { makeOccupied } from './occupied.ts'
import type { Box } from './occupied.ts'

/** A place to be marked, with the width of the number that goes with its symbol. */
export interface Anchor {
  readonly x: number
  readonly y: number
  readonly labelWidth: number
}

/** A symbol with its number beside it. */
export interface Marker {
  readonly anchor: Anchor
  /** Middle of the symbol. */
  readonly x: number
  readonly y: number
  /** On which side of the symbol its number stands. */
  readonly side: 'left' | 'right'
  /** What symbol and number cover. */
  readonly box: Box
  /** True when the symbol stands away from its place, so that a line must lead there. */
  readonly isMoved: boolean
}

/** Half the side of the square that a symbol takes, with the ring that it may have. */
export const SYMBOL = 7.5

/** Space between symbol and number, and after the number. */
export const GAP = 2

/** Half the side of the square that the dot of a place takes. */
const DOT = 3

/** Step of the last search for room, over the whole drawing. */
const STEP = 8

/** Distances and directions in which a symbol looks for room, nearest first. */
const DISTANCES = [14, 17, 20, 24, 28, 32, 37, 43, 50, 58, 67, 77, 88, 100, 114, 130]
const DIRECTIONS = 32

/** How much further a symbol goes to stand on the outer side of the crowd that it left. */
const OUTWARD = 12

/** Within this distance, places are a crowd. */
const CROWD = 50

/** What a line that may cross others weighs, in squares of units that a marker could move instead. */
const CROSSING = 4000

/** How often places are tried again with those first that had to go far. */
const ROUNDS = 40

/**
 * Finds room for every marker: no two overlap and none leaves the drawing. Those that have room stay where they belong;
 * the others move, with a line that crosses nothing where that can be had. Undefined where the drawing is full.
 */
export function placeMarkers(anchors: readonly Anchor[], width: number, height: number): readonly (Marker | undefined)[] {
  const settled = settleAtHome(anchors, width, height)
  const wishes = anchors.map((anchor, index) => (settled[index] ? [] : wishesOf(anchor, anchors)))
  let order = anchors.flatMap((_, index) => (settled[index] ? [] : [index]))
  // What a marker suffered in all rounds decides its turn; by the last round alone, two would change places for ever.
  const past = anchors.map(() => 0)
  let [best, least]: [readonly (Marker | undefined)[], number] = [settled, Infinity]
  for (let round = 0; round < ROUNDS && order.length > 0; round++) {
    const { markers, strain } = placeCrowd(anchors, settled, wishes, order, width, height)
    const total = order.reduce((sum, index) => sum + strain[index]!, 0)
    if (total < least) [best, least] = [markers, total]
    // A drawing that is full stays full in whatever order.
    if (markers.includes(undefined)) break
    for (const index of order) past[index]! += strain[index]!
    const next = order.toSorted((a, b) => past[b]! - past[a]! || a - b)
    if (next.every((index, at) => index === order[at])) break
    order = next
  }
  return best
}

/** Markers that have room where they belong, whatever the others do. */
function settleAtHome(anchors: readonly Anchor[], width: number, height: number): (Marker | undefined)[] {
  const boxes = makeOccupied()
  const symbols = makeOccupied()
  for (const { x, y } of anchors) symbols.add({ left: x - SYMBOL, top: y - SYMBOL, right: x + SYMBOL, bottom: y + SYMBOL })
  return anchors.map((anchor) => {
    const marker = (['right', 'left'] as const)
      .map((side) => markerAt(anchor, anchor.x, anchor.y, side))
      .find(({ box }) => isInside(box, width, height) && !boxes.hits(box) && symbols.count(box) === 1)
    if (marker) boxes.add(marker.box)
    return marker
  })
}

/** Markers by anchor, and how bad it is that they stand where they do. */
interface Placing {
  readonly markers: readonly (Marker | undefined)[]
  readonly strain: readonly number[]
}

/** Markers with those in `order` placed one after the other around the settled ones. */
function placeCrowd(
  anchors: readonly Anchor[],
  settled: readonly (Marker | undefined)[],
  wishes: readonly (readonly Marker[])[],
  order: readonly number[],
  width: number,
  height: number,
): Placing {
  const [boxes, lines, dots] = [makeOccupied(), makeOccupied(), makeOccupied()]
  for (const marker of settled) if (marker) boxes.add(marker.box)
  for (const index of order) dots.add(dotOf(anchors[index]!))
  const markers = [...settled]
  const strain = anchors.map(() => 0)
  const isFree = ({ box }: Marker) => isInside(box, width, height) && !boxes.hits(box)
  const isBare = (marker: Marker) => isFree(marker) && !dots.hits(marker.box) && !lines.hits(marker.box)
  const isOpen = (marker: Marker) => isBare(marker) && !lineSpots(marker).some((spot) => boxes.hits(spot))
  const isClear = (marker: Marker) => isOpen(marker) && !lineSpots(marker).some((spot) => lines.hits(spot) || dots.hits(spot))
  for (const index of order) {
    const anchor = anchors[index]!
    const clear = wishes[index]!.find(isClear)
    const marker =
      clear ?? wishes[index]!.find(isOpen) ?? anywhere(anchor, width, height, isBare) ?? anywhere(anchor, width, height, isFree)
    strain[index] = strainOf(marker) + (clear ? 0 : CROSSING)
    if (!marker) continue
    markers[index] = marker
    boxes.add(marker.box)
    for (const spot of lineSpots(marker)) lines.add(spot)
  }
  return { markers, strain }
}

/** How bad it is that a marker stands where it does: far is worse than twice half as far. */
function strainOf(marker: Marker | undefined): number {
  return marker ? (marker.x - marker.anchor.x) ** 2 + (marker.y - marker.anchor.y) ** 2 : 1e9
}

function isInside({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function dotOf({ x, y }: Anchor): Box {
  return { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }
}

/** A marker whose symbol has its middle at x, y. */
function markerAt(anchor: Anchor, x: number, y: number, side: Marker['side']): Marker {
  const reach = SYMBOL + GAP + anchor.labelWidth + GAP
  const box = {
    left: x - (side === 'left' ? reach : SYMBOL),
    top: y - SYMBOL,
    right: x + (side === 'right' ? reach : SYMBOL),
    bottom: y + SYMBOL,
  }
  return { anchor, x, y, side, box, isMoved: x !== anchor.x || y !== anchor.y }
}

/** Places around an anchor where its symbol could stand, the best first: near, and away from the crowd. */
function wishesOf(anchor: Anchor, anchors: readonly Anchor[]): Marker[] {
  const [outX, outY] = outwardOf(anchor, anchors)
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, turn) => {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
      // The number stands on the far side, so that the line ends at the symbol.
      const isLeft = Math.abs(dx) < 0.1 ? outX < 0 : dx < 0
      const marker = markerAt(anchor, anchor.x + dx * distance, anchor.y + dy * distance, isLeft ? 'left' : 'right')
      return { marker, cost: distance + OUTWARD * (1 - dx * outX - dy * outY) }
    }),
  )
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ marker }) => marker)
}

/** Direction away from the middle of the places nearby, as long as 1; 0, 0 when there is none. */
function outwardOf({ x, y }: Anchor, anchors: readonly Anchor[]): readonly [number, number] {
  const near = anchors.filter((other) => Math.hypot(other.x - x, other.y - y) < CROWD)
  const [dx, dy] = near.reduce(([sumX, sumY], other) => [sumX + x - other.x, sumY + y - other.y], [0, 0])
  const length = Math.hypot(dx, dy)
  return length < 1e-6 ? [0, 0] : [dx / length, dy / length]
}

/** The nearest room anywhere in the drawing, whatever the line crosses. */
function anywhere(anchor: Anchor, width: number, height: number, isFree: (marker: Marker) => boolean): Marker | undefined {
  let [best, least]: [Marker | undefined, number] = [undefined, Infinity]
  for (let y = SYMBOL; y <= height - SYMBOL; y += STEP) {
    for (let x = SYMBOL; x <= width - SYMBOL; x += STEP) {
      const distance = Math.hypot(x - anchor.x, y - anchor.y)
      if (distance >= least) continue
      const marker = markerAt(anchor, x, y, x < anchor.x ? 'left' : 'right')
      if (isFree(marker)) [best, least] = [marker, distance]
    }
  }
  return best
}

/** Small boxes along the line of a marker, from outside the dot of its place to its symbol. */
function lineSpots({ anchor, x, y }: Marker): Box[] {
  const length = Math.hypot(x - anchor.x, y - anchor.y)
  const spots: Box[] = []
  for (let at = 9; at < length - SYMBOL; at += 2) {
    const [spotX, spotY] = [anchor.x + ((x - anchor.x) * at) / length, anchor.y + ((y - anchor.y) * at) / length]
    spots.push({ left: spotX - 1, top: spotY - 1, right: spotX + 1, bottom: spotY + 1 })
  }
  return spots
}
