import { expect, test } from 'vitest'
import { fitFrame } from './fit-frame.ts'

const at = (...pairs: [number, number][]) => pairs.map(([lat, lon]) => ({ lat, lon }))

test.each([
  ['places of one country', at([50.5, -3.5], [55.2, -1.7], [51.4, 1])],
  ['one place', at([52, 0])],
  ['places that are all the same', at([52, 0], [52, 0], [52, 0])],
  ['a line from west to east', at([52, 0], [52, 20])],
  ['a line from south to north', at([30, 5], [60, 5])],
  ['both sides of the date line', at([-17, 179], [-18, -179])],
  ['a pole', at([90, 0], [89, 120])],
  ['opposite sides of the earth', at([0, 0], [0, 180])],
  ['all of the earth', at([80, 0], [-80, 170], [0, -120], [10, 60])],
])('has every position inside: %s', (_, positions) => {
  const { projection, width, height } = fitFrame(positions, 400)!
  expect(width).toBe(400)
  expect(height).toBeGreaterThanOrEqual(239)
  expect(height).toBeLessThanOrEqual(701)
  for (const { lat, lon } of positions) {
    const [x, y] = projection([lon, lat])!
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(height)
  }
})

test('keeps places near the date line together', () => {
  const { projection } = fitFrame(at([-17, 179], [-17, -179]), 400)!
  expect(projection([-179, -17])![0]).toBeGreaterThan(projection([179, -17])![0])
})

test('makes no frame without positions', () => {
  expect(fitFrame([], 400)).toBeUndefined()
})
