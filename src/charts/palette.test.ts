import { lab } from 'd3'
import { describe, expect, test } from 'vitest'
import { FILLS, fileStyles, LIGHT, STROKES, TONES } from './palette.ts'
import { contrast, readColours, readStyles } from './testing/read-colours.ts'

const css = readStyles()
const [light, dark] = [readColours(false), readColours(true)]

test('both sets of colours were found', () => {
  expect([light.ground, dark.ground, light.h4, dark.h4].every(Boolean)).toBe(true)
  expect(dark.ground).not.toBe(light.ground)
  expect(dark.c1).not.toBe(light.c1)
})

test('files have the light colours of the pages', () => {
  expect(LIGHT).toEqual(Object.fromEntries(Object.keys(LIGHT).map((name) => [name, light[name === 'pane' ? 'panel' : name]])))
})

test('every class of a drawing has a rule in the page and in the file', () => {
  const names = [TONES, FILLS, STROKES].flatMap((classes) => Object.keys(classes))
  const without = (styles: string) => names.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(styles))
  expect(without(css)).toEqual([])
  expect(without(fileStyles())).toEqual([])
})

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in %s colours', (_, colours) => {
  const ground = colours.ground!

  test.each(Object.values(TONES).filter((token) => token !== 'line'))('%s stands out 3 to 1 as a mark', (token) => {
    expect(contrast(colours[token]!, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.values(TONES).filter((token) => !['line', 'arc'].includes(token)))('numbers on %s have 4.5 to 1', (token) => {
    expect(contrast(colours[token]!, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['h0', 'h1', 'h2', 'h3', 'h4'])('numbers on %s have 4.5 to 1', (token) => {
    expect(contrast(colours[token]!, colours.ink!)).toBeGreaterThanOrEqual(4.5)
  })

  test('shades of a heat map run one way and can be told apart', () => {
    const lightness = ['h0', 'h1', 'h2', 'h3', 'h4'].map((token) => lab(colours[token]!).l)
    const steps = lightness.slice(1).map((value, index) => Math.abs(value - lightness[index]!))
    expect(Math.min(...steps)).toBeGreaterThan(4)
  })
})
