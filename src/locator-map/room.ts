import { someSpot } from './marker.ts'
import type { Anchor, Marker } from './marker.ts'
import { makeOccupied } from './occupied.ts'
import type { Box } from './occupied.ts'

/** A drawing with markers in it, and whether another finds room; each question asks for more than the one before. */
export interface Room {
  readonly add: (marker: Marker) => void
  /** Inside the drawing and on no other marker. */
  readonly isFree: (marker: Marker) => boolean
  /** Also on no dot and no line. */
  readonly isBare: (marker: Marker) => boolean
  /** Also with a line that runs under no marker. */
  readonly isOpen: (marker: Marker) => boolean
  /** Also with a line that crosses no other. */
  readonly isClear: (marker: Marker) => boolean
}

/** Half the side of the square that the dot of a place takes. */
const DOT = 2.5

/** A drawing with the markers given; `moved` are the places to which lines will lead. */
export function makeRoom(
  markers: readonly (Marker | undefined)[],
  moved: readonly Anchor[],
  width: number,
  height: number,
): Room {
  const [boxes, lines, dots] = [makeOccupied(), makeOccupied(), makeOccupied()]
  for (const anchor of moved) dots.add(dotOf(anchor))
  const add = (marker: Marker) => {
    boxes.add(marker.box)
    if (!marker.isMoved) return
    someSpot(marker, (spot) => {
      lines.add(spot)
      return false
    })
  }
  for (const marker of markers) if (marker) add(marker)
  const isFree = ({ box }: Marker) => isInside(box, width, height) && !boxes.hits(box)
  const isBare = (marker: Marker) => isFree(marker) && !dots.hits(marker.box) && !lines.hits(marker.box)
  const isOpen = (marker: Marker) => isBare(marker) && !someSpot(marker, boxes.hits)
  const isClear = (marker: Marker) => isOpen(marker) && !someSpot(marker, (spot) => lines.hits(spot) || dots.hits(spot))
  return { add, isFree, isBare, isOpen, isClear }
}

/** True when a box lies in the drawing. */
export function isInside({ left, top, right, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function dotOf({ x, y }: Anchor): Box {
  return { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }
}
