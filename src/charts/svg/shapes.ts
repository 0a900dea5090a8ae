import { round } from './element.ts'

/** One shape for each place in an order, on a square of 10: circle, square, triangle, diamond, cross, ring, hexagon, bar. */
const SHAPES: readonly ((x: number, y: number, unit: number) => string)[] = [
  (x, y, u) => circle(x + 5 * u, y + 5 * u, 5 * u),
  (x, y, u) => polygon(x, y, u, [0.5, 0.5, 9.5, 0.5, 9.5, 9.5, 0.5, 9.5]),
  (x, y, u) => polygon(x, y, u, [5, 0, 10, 9.5, 0, 9.5]),
  (x, y, u) => polygon(x, y, u, [5, 0, 10, 5, 5, 10, 0, 5]),
  (x, y, u) =>
    polygon(
      x,
      y,
      u,
      [3.4, 0, 6.6, 0, 6.6, 3.4, 10, 3.4, 10, 6.6, 6.6, 6.6, 6.6, 10, 3.4, 10, 3.4, 6.6, 0, 6.6, 0, 3.4, 3.4, 3.4],
    ),
  (x, y, u) => circle(x + 5 * u, y + 5 * u, 5 * u) + circle(x + 5 * u, y + 5 * u, 2.5 * u, 0),
  (x, y, u) => polygon(x, y, u, [2.5, 0.7, 7.5, 0.7, 10, 5, 7.5, 9.3, 2.5, 9.3, 0, 5]),
  (x, y, u) => polygon(x, y, u, [0, 3, 10, 3, 10, 7, 0, 7]),
]

/** Path of the shape for place `order` (from 1), in a square of `size` whose middle is at x, y. */
export function shapePath(order: number, x: number, y: number, size: number): string {
  return SHAPES[(order - 1) % SHAPES.length]!(x - size / 2, y - size / 2, size / 10)
}

function circle(x: number, y: number, r: number, sweep: 0 | 1 = 1): string {
  const arc = `a${round(r)} ${round(r)} 0 1 ${sweep}`
  return `M${round(x - r)} ${round(y)}${arc} ${round(2 * r)} 0${arc} ${round(-2 * r)} 0Z`
}

function polygon(x: number, y: number, unit: number, points: readonly number[]): string {
  const pairs: string[] = []
  for (let index = 0; index < points.length; index += 2) {
    pairs.push(`${round(x + points[index]! * unit)} ${round(y + points[index + 1]! * unit)}`)
  }
  return `M${pairs.join('L')}Z`
}
