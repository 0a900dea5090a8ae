/** A place in a drawing or on the globe, as the caller has it. */
export type Point = readonly [x: number, y: number]

/** The line with only the points that it cannot do without: none of those left out is further than `tolerance` from it. */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line]
  const kept = new Set([0, line.length - 1])
  // A stack of our own: a coast has more points than calls may nest.
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    let [furthest, distance] = [from, tolerance]
    for (let index = from + 1; index < to; index++) {
      const away = distanceTo(line[index]!, line[from]!, line[to]!)
      if (away > distance) [furthest, distance] = [index, away]
    }
    if (furthest === from) continue
    kept.add(furthest)
    open.push([from, furthest], [furthest, to])
  }
  return line.filter((_, index) => kept.has(index))
}

/** Twice the area that a ring encloses, whichever way it runs. */
export function ringArea(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!
      return sum + x * nextY - nextX * y
    }, 0),
  )
}

function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length))
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy)
}
