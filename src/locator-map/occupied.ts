/** A rectangle in units of the drawing. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Boxes already in the drawing, found by where they are. */
export interface Occupied {
  readonly add: (box: Box) => void
  readonly hits: (box: Box) => boolean
  /** How many overlap a box. */
  readonly count: (box: Box) => number
}

/** Side of the squares by which boxes are found, about the size of one. */
const CELL = 40

/** More squares than a drawing is high. */
const COLUMN = 65536

/** An empty drawing. Asking costs what stands nearby, however much stands elsewhere. */
export function makeOccupied(): Occupied {
  const cells = new Map<number, Box[]>()
  return {
    add: (box) => {
      for (const key of keysOf(box)) {
        const list = cells.get(key)
        if (list) list.push(box)
        else cells.set(key, [box])
      }
    },
    hits: (box) => {
      const [toX, toY] = [Math.floor(box.right / CELL), Math.floor(box.bottom / CELL)]
      for (let x = Math.floor(box.left / CELL); x <= toX; x++)
        for (let y = Math.floor(box.top / CELL); y <= toY; y++)
          for (const other of cells.get(x * COLUMN + y) ?? []) if (overlap(box, other)) return true
      return false
    },
    count: (box) => new Set(keysOf(box).flatMap((key) => (cells.get(key) ?? []).filter((other) => overlap(box, other)))).size,
  }
}

/** Squares that a box touches; a number for each, since texts as keys took most of the time. */
function keysOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * COLUMN + y)
  return keys
}

/** True when two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
