import { expect, test } from 'vitest'
import { placePointLabels } from './point-labels.ts'
import type { PointLabel } from './point-labels.ts'

const placed = (...points: readonly (readonly [x: number, y: number | undefined, text: string])[]) =>
  [
    ...placePointLabels(
      points.map(([x, y, text]): PointLabel => ({ x, y, text })),
      300,
      280,
    ).matchAll(/ y="([\d.]+)"[^>]*>([^<]+)</g),
  ].map(([, y, text]) => `${text} at ${y}`)

test.each([
  ['above its point', placed([50, 100, '1'], [250, 100, '2']), ['2 at 90', '1 at 90']],
  [
    'below where the line falls through it',
    placed([50, 20, '1'], [250, 200, 'a long label']),
    ['a long label at 222', '1 at 10'],
  ],
  [
    'above where the line runs through both',
    placed([50, 150, '1'], [150, 150, '3'], [151, 20, '4'], [152, 260, '5'], [250, 150, '2']),
    ['2 at 140', '1 at 140', '3 at 140', '4 at 10', '5 at 250'],
  ],
  ['above the axis where it is missing', placed([50, undefined, 'no figure'], [250, 100, '2']), ['2 at 90', 'no figure at 272']],
  [
    'nowhere where another has the room',
    placed([50, 100, '1000'], [60, 100, '2000'], [70, 100, '3000']),
    ['3000 at 90', '1000 at 122'],
  ],
])('a number stands %s', (_, actual, expected) => {
  expect(actual).toEqual(expected)
})
