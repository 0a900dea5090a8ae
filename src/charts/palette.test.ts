import { lab, rgb } from 'd3'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILLS, fileStyles, LIGHT, STROKES, TONES } from './palette.ts'

const css = readFileSync('src/styles/site.css', 'utf8') + readFileSync('src/styles/charts.css', 'utf8')
const [light, dark] = [tokens(false), tokens(true)]

/** Custom properties of the style sheets; later ones win, dark ones only inside their media query. */
function tokens(isDark: boolean): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const blocks = css.matchAll(/(@media [a-z ]*\([^)]*\) )?\{?\s*(?::root|\.chart) \{([^}]*)\}/g)
  for (const [, media = '', body = ''] of blocks) {
    if (media && !(isDark && media.includes('dark'))) continue
    for (const [, name, value] of body.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)) found[name!] ??= value!
    if (media) for (const [, name, value] of body.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)) found[name!] = value!
  }
  return found
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].toSorted((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour)
  const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
}

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

/** Linear RGB as people without red or green cones see it (Viénot, Brettel and Mollon 1999). */
const BLINDNESS = {
  protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
} as const

describe.each(Object.entries(BLINDNESS))('with %s', (_, matrix) => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('colours of neighbouring series differ in %s', (__, colours) => {
    const seen = ['c1', 'c2', 'c3', 'c4'].map((token) => seenAs(colours[token]!, matrix))
    seen.slice(1).forEach((colour, index) => expect(difference(colour, seen[index]!)).toBeGreaterThan(10))
  })
})

function seenAs(colour: string, m: readonly number[]): string {
  const linear = (part: number) => (part / 255) ** 2.2
  const { r, g, b } = rgb(colour)
  const from = [linear(r), linear(g), linear(b)]
  const [x, y, z] = [0, 3, 6].map((at) => m[at]! * from[0]! + m[at + 1]! * from[1]! + m[at + 2]! * from[2]!)
  const back = (part: number) => Math.round(255 * Math.max(0, Math.min(1, part)) ** (1 / 2.2))
  return rgb(back(x!), back(y!), back(z!)).formatHex()
}

function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b)
}
