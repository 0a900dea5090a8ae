import { expect, test } from 'vitest'
import type { Anchor, Marker } from './marker.ts'
import { overlap } from './occupied.ts'
import { placeMarkers } from './place-markers.ts'

const WIDTH = 320
const HEIGHT = 460

/** Positions that look like chance and are the same every time. */
function scattered(count: number, spread: number): Anchor[] {
  let state = 7
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647
  return Array.from({ length: count }, () => ({
    x: WIDTH / 2 + (next() - 0.5) * spread,
    y: HEIGHT / 2 + (next() - 0.5) * spread,
    labelWidth: 8 + Math.floor(next() * 3) * 8,
  }))
}
const equal = (count: number, x = WIDTH / 2, y = HEIGHT / 2): Anchor[] =>
  Array.from({ length: count }, () => ({ x, y, labelWidth: 16 }))

test.each<[string, Anchor[], number]>([
  ['places with room', scattered(12, 300), 12],
  ['a crowd', scattered(40, 120), 40],
  ['a dense crowd', scattered(60, 30), 60],
  ['places that are all the same', equal(24), 24],
  ['places that are all in a corner', equal(30, 0, 0), 30],
  ['one place', equal(1), 1],
  ['no place', [], 0],
])('no two markers overlap and none leaves the drawing: %s', (_, anchors, count) => {
  const markers = placeMarkers(anchors, WIDTH, HEIGHT).filter((marker) => marker !== undefined)
  expect(markers).toHaveLength(count)
  expectApart(markers)
})

test('leaves out what the drawing has no room for', () => {
  const markers = placeMarkers(scattered(600, 300), WIDTH, HEIGHT)
  const placed = markers.filter((marker) => marker !== undefined)
  expect(placed.length).toBeGreaterThan(150)
  expect(placed.length).toBeLessThan(600)
  expectApart(placed)
})

test('a symbol with room stays where it belongs, its number on the right', () => {
  const [marker] = placeMarkers([{ x: 100, y: 100, labelWidth: 16 }], WIDTH, HEIGHT)
  expect(marker).toMatchObject({ x: 100, y: 100, side: 'right', isMoved: false })
})

test('the number goes to the left where the right is taken or outside', () => {
  const [atEdge] = placeMarkers([{ x: WIDTH - 10, y: 100, labelWidth: 16 }], WIDTH, HEIGHT)
  expect(atEdge).toMatchObject({ side: 'left', isMoved: false })
  const [left, right] = placeMarkers(
    [
      { x: 100, y: 100, labelWidth: 16 },
      { x: 120, y: 100, labelWidth: 16 },
    ],
    WIDTH,
    HEIGHT,
  )
  expect([left, right]).toMatchObject([
    { side: 'left', isMoved: false },
    { side: 'right', isMoved: false },
  ])
})

test('symbols of one place stand around it', () => {
  const markers = placeMarkers(equal(5), WIDTH, HEIGHT).map((marker) => marker!)
  for (const { x, y, isMoved } of markers) {
    expect(isMoved).toBe(true)
    expect(Math.hypot(x - WIDTH / 2, y - HEIGHT / 2)).toBeLessThan(60)
  }
})

test('gives the same places every time', () => {
  const anchors = scattered(25, 80)
  expect(placeMarkers(anchors, WIDTH, HEIGHT)).toEqual(placeMarkers(anchors, WIDTH, HEIGHT))
})

function expectApart(markers: readonly Marker[]): void {
  for (const [index, { box }] of markers.entries()) {
    expect(Math.min(box.left, box.top, WIDTH - box.right, HEIGHT - box.bottom)).toBeGreaterThanOrEqual(0)
    expect(markers.slice(index + 1).filter((other) => overlap(box, other.box))).toEqual([])
  }
}
