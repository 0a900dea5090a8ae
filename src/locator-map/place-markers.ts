import { makeOccupied } from './occupied.ts'
import { markerAt, SYMBOL } from './marker.ts'
import type { Anchor, Marker } from './marker.ts'
import { isInside, makeRoom } from './room.ts'
import type { Room } from './room.ts'

/** Step of the last search for room, over the whole drawing. */
const STEP = 8

/** Distances and directions in which a symbol looks for room, nearest first. */
const DISTANCES = [14, 17, 20, 24, 28, 32, 37, 43, 50, 58, 67, 77, 88, 100, 114, 130]
const DIRECTIONS = 32

/** How much further a symbol goes to stand on the outer side of the crowd that it left. */
const OUTWARD = 12

/** Within this distance, places are a crowd. */
const CROWD = 50

/** What a line that crosses another weighs, as the square of how far a marker would rather move; under a symbol, twice that. */
const CROSSING = 6000

/** How often the markers of a crowd look for better places once all have one, and how large such a crowd may be. */
const SWEEPS = 3
const MOST_SWEPT = 80

/** How often places are tried again with those first that had to go far: often for a few, once for very many. */
const roundsFor = (count: number): number => Math.ceil(Math.min(24, 800 / count))

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
  for (let round = 0; order.length > 0 && round < roundsFor(order.length); round++) {
    let placing = placeCrowd(anchors, settled, wishes, order, width, height)
    for (let sweep = 0; sweep < SWEEPS && order.length <= MOST_SWEPT; sweep++)
      placing = settleAgain(anchors, placing, wishes, order, width, height)
    const { markers, strain } = placing
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
  const room = makeRoom(
    settled,
    order.map((index) => anchors[index]!),
    width,
    height,
  )
  const markers = [...settled]
  // Where a label found no room, a wider one finds none either.
  let tooWide = Infinity
  const strain = anchors.map(() => 0)
  for (const index of order) {
    const anchor = anchors[index]!
    if (anchor.labelWidth >= tooWide) continue
    const marker =
      wishes[index]!.find(room.isClear) ??
      wishes[index]!.find(room.isOpen) ??
      anywhere(anchor, width, height, room.isBare) ??
      anywhere(anchor, width, height, room.isFree)
    strain[index] = strainOf(marker, room)
    if (!marker) {
      tooWide = anchor.labelWidth
      continue
    }
    markers[index] = marker
    room.add(marker)
  }
  return { markers, strain }
}

/** Moves markers one by one to better places that the others have left; each must find its line clear there. */
function settleAgain(
  anchors: readonly Anchor[],
  placing: Placing,
  wishes: readonly (readonly Marker[])[],
  order: readonly number[],
  width: number,
  height: number,
): Placing {
  const markers = [...placing.markers]
  const strain = [...placing.strain]
  const moved = order.map((index) => anchors[index]!)
  for (const index of order) {
    const others = markers.map((marker, other) => (other === index ? undefined : marker))
    const room = makeRoom(others, moved, width, height)
    strain[index] = strainOf(markers[index], room)
    const better = wishes[index]!.find(room.isClear)
    if (!better || strainOf(better, room) >= strain[index]!) continue
    markers[index] = better
    strain[index] = strainOf(better, room)
  }
  return { markers, strain }
}

/** How bad it is that a marker stands where it does: far is worse than twice half as far, and crossing worse than far. */
function strainOf(marker: Marker | undefined, room: Room): number {
  if (!marker) return 1e9
  const distance = (marker.x - marker.anchor.x) ** 2 + (marker.y - marker.anchor.y) ** 2
  return distance + (room.isClear(marker) ? 0 : room.isOpen(marker) ? CROSSING : 2 * CROSSING)
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
