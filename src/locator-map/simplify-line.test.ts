import { expect, test } from 'vitest'
import { ringArea, simplifyLine } from './simplify-line.ts'
import type { Point } from './simplify-line.ts'

test.each<[string, Point[], number, Point[]]>([
  [
    'points on a line',
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    0.1,
    [
      [0, 0],
      [3, 0],
    ],
  ],
  [
    'a bay that is too small to see',
    [
      [0, 0],
      [1, 0.2],
      [2, 0],
    ],
    0.5,
    [
      [0, 0],
      [2, 0],
    ],
  ],
])('leaves out %s', (_, line, tolerance, kept) => {
  expect(simplifyLine(line, tolerance)).toEqual(kept)
})

test.each<[string, Point[]]>([
  [
    'a corner',
    [
      [0, 0],
      [1, 3],
      [2, 0],
    ],
  ],
  [
    'the far side of a ring, which ends where it began',
    [
      [0, 0],
      [4, 4],
      [0, 0],
    ],
  ],
  [
    'two points',
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ['nothing', []],
])('keeps %s', (_, line) => {
  expect(simplifyLine(line, 0.5)).toEqual(line)
})

test('takes lines of any length', () => {
  const line = Array.from({ length: 200_000 }, (_, index): Point => [index, index % 2])
  expect(simplifyLine(line, 5)).toHaveLength(2)
})

test('measures a ring whichever way it runs', () => {
  const ring: Point[] = [
    [0, 0],
    [2, 0],
    [2, 3],
    [0, 3],
  ]
  expect([ringArea(ring), ringArea(ring.toReversed())]).toEqual([12, 12])
})
