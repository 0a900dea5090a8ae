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

/** A marker whose symbol has its middle at x, y. */
export function markerAt(anchor: Anchor, x: number, y: number, side: Marker['side']): Marker {
  const reach = SYMBOL + GAP + anchor.labelWidth + GAP
  const box = {
    left: x - (side === 'left' ? reach : SYMBOL),
    top: y - SYMBOL,
    right: x + (side === 'right' ? reach : SYMBOL),
    bottom: y + SYMBOL,
  }
  return { anchor, x, y, side, box, isMoved: x !== anchor.x || y !== anchor.y }
}

/** True when one of the small boxes along the line of a marker passes a test; from outside the dot of its place to its symbol. */
export function someSpot({ anchor, x, y }: Marker, passes: (spot: Box) => boolean): boolean {
  const length = Math.hypot(x - anchor.x, y - anchor.y)
  const [stepX, stepY] = [(x - anchor.x) / length, (y - anchor.y) / length]
  for (let at = 9; at < length - SYMBOL; at += 2) {
    const [spotX, spotY] = [anchor.x + stepX * at, anchor.y + stepY * at]
    if (passes({ left: spotX - 1, top: spotY - 1, right: spotX + 1, bottom: spotY + 1 })) return true
  }
  return false
}
