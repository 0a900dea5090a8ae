import { expect, test } from 'vitest'
import { coastline } from './coastline.ts'
import { fitFrame } from './fit-frame.ts'
import { ringArea } from './simplify-line.ts'
import type { Point } from './simplify-line.ts'

const WIDTH = 400
const drawn = (...pairs: [number, number][]) => {
  const frame = fitFrame(
    pairs.map(([lat, lon]) => ({ lat, lon })),
    WIDTH,
  )!
  const path = coastline(frame)
  const land = ringsOf(path).reduce((sum, ring) => sum + ringArea(ring) / 2, 0)
  return { path, share: land / (frame.width * frame.height) }
}

test.each([
  [
    'islands',
    0.4,
    0.9,
    [
      [50.5, -3.5],
      [55.2, -1.7],
      [51.4, 1],
    ],
  ],
  [
    'islands on the other side of the earth',
    0.1,
    0.6,
    [
      [-36.8, 174.8],
      [-46.4, 168.3],
    ],
  ],
  [
    'a coast with mountains behind it',
    0.3,
    0.9,
    [
      [39, -9],
      [43, -1],
    ],
  ],
  [
    'the middle of a continent',
    0.99,
    1.1,
    [
      [50, 20],
      [51, 21],
    ],
  ],
  [
    'the middle of an ocean',
    0,
    0,
    [
      [-40, -120],
      [-41, -121],
    ],
  ],
] as [string, number, number, [number, number][]][])('shows land and sea as they are: %s', (_, least, most, pairs) => {
  const { share, path } = drawn(...pairs)
  expect(share).toBeGreaterThanOrEqual(least)
  expect(share).toBeLessThanOrEqual(most)
  expect(path.length).toBeLessThanOrEqual(9000)
})

test('draws all of the earth within its size', () => {
  const { path } = drawn([80, 0], [-70, 170], [0, -120], [10, 60])
  expect(path.length).toBeGreaterThan(1000)
  expect(path.length).toBeLessThanOrEqual(9000)
})

test('rounds to tenths', () => {
  expect(drawn([50.5, -3.5], [55.2, -1.7]).path).not.toMatch(/\.\d{2}|e|NaN/)
})

/** Rings of a path that has one M, one l and a Z for each. */
function ringsOf(path: string): Point[][] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = [...ring.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number))
      const points: Point[] = [[x, y]]
      for (let at = 0; at + 1 < steps.length; at += 2) {
        const [lastX, lastY] = points.at(-1)!
        points.push([lastX + steps[at]!, lastY + steps[at + 1]!])
      }
      return points
    })
}
