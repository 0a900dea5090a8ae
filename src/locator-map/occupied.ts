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

/** An empty drawing. Asking costs what stands nearby, however much stands elsewhere. */
export function makeOccupied(): Occupied {
  const cells = new Map<string, Box[]>()
  const keysOf = ({ left, top, right, bottom }: Box): string[] => {
    const keys: string[] = []
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`)
    return keys
  }
  return {
    add: (box) => {
      for (const key of keysOf(box)) {
        const list = cells.get(key)
        if (list) list.push(box)
        else cells.set(key, [box])
      }
    },
    hits: (box) => keysOf(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) ?? false),
    count: (box) => new Set(keysOf(box).flatMap((key) => (cells.get(key) ?? []).filter((other) => overlap(box, other)))).size,
  }
}

/** True when two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
