import { describe, expect, test } from 'vitest'
import type { Name } from './chart-row.ts'
import { FILLS, TONES } from './palette.ts'
import { MOST_SERIES, REST, rowLook, seriesLooks } from './svg/looks.ts'
import { markBox } from './svg/mark.ts'
import type { Look } from './svg/mark.ts'
import { shapePath } from './svg/shapes.ts'
import { ALIKE, distanceSeen, lightnessSeen, VISIONS } from './testing/colour-vision.ts'
import type { Vision } from './testing/colour-vision.ts'
import { contrast, readColours } from './testing/read-colours.ts'

const SCHEMES = [
  ['light', readColours(false)],
  ['dark', readColours(true)],
] as const
const SEEN = Object.keys(VISIONS) as Vision[]

const names = (count: number, more: (index: number) => Partial<Name> = () => ({})): Name[] =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), label: String(index), ...more(index) }))
const modelNames = names(8, (index) => ({ tone: `t-m${index + 1}`, shape: index + 1 }))
const levels = ['high', 'moderate', 'low', 'very-low']

/** Every set of looks that can stand together in one chart, as the drawings take them. */
const SETS: readonly { readonly name: string; readonly looks: readonly Look[] }[] = [
  { name: 'series', looks: [...seriesLooks(names(MOST_SERIES)).values()] },
  { name: 'series and the rest of a base', looks: [...seriesLooks(names(MOST_SERIES - 1)).values(), REST] },
  { name: 'care models as series', looks: [...seriesLooks(modelNames).values()] },
  { name: 'levels of confidence', looks: [...seriesLooks(names(4, (index) => ({ tone: `t-${levels[index]}` }))).values()] },
]

/** A box or shape as it is drawn, without its colour: the second channel. */
const boxOf = ({ pattern }: Look) => markBox({ x: 0, y: 0, width: 40, height: 20 }, { tone: 'any', pattern, shape: 1 })
const shapeOf = ({ shape }: Look) => shapePath(shape, 0, 0, 12)

describe.each(SETS)('$name', ({ looks }) => {
  const pairs = looks.flatMap((one, index) => looks.slice(index + 1).map((other) => [one, other] as const))

  test.each(SCHEMES)('that look alike to someone differ in pattern and in shape, in %s', (_, colours) => {
    const alike = pairs.filter(([one, other]) => {
      const [a, b] = [colours[TONES[one.tone]!]!, colours[TONES[other.tone]!]!]
      return SEEN.some((vision) => distanceSeen(a, b, vision) < ALIKE)
    })
    expect(alike.length).toBeGreaterThan(0)
    expect(alike.filter(([one, other]) => boxOf(one) === boxOf(other))).toEqual([])
    expect(alike.filter(([one, other]) => one !== REST && other !== REST && shapeOf(one) === shapeOf(other))).toEqual([])
  })
})

test('rows of care models have a shape of their own beside their labels', () => {
  expect(new Set(modelNames.map((name) => shapeOf(rowLook(name)))).size).toBe(8)
})

describe.each(SCHEMES)('in %s', (_, colours) => {
  test.each(SEEN)('shades of a heat map run one way and can be told from their neighbours with %s', (vision) => {
    const lightness = ['h0', 'h1', 'h2', 'h3', 'h4'].map((token) => lightnessSeen(colours[token]!, vision))
    const steps = lightness.slice(1).map((value, index) => value - lightness[index]!)
    expect(new Set(steps.map(Math.sign)).size).toBe(1)
    expect(Math.min(...steps.map(Math.abs))).toBeGreaterThan(4)
  })

  test.each(SEEN)('strong and weak arcs of a network differ with %s, as they do in width', (vision) => {
    expect(distanceSeen(colours.c1!, colours.arc!, vision)).toBeGreaterThan(ALIKE)
  })

  test.each(['c1', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'])(
    'the bar of a share in %s stands out from its base 3 to 1',
    (token) => {
      expect(contrast(colours[token]!, colours[FILLS.track!]!)).toBeGreaterThanOrEqual(3)
    },
  )

  test('the mark of keyboard focus stands out 3 to 1', () => {
    expect(contrast(colours.focus!, colours.ground!)).toBeGreaterThanOrEqual(3)
  })

  test('a dot of a table of entries stands out from its cell 3 to 1', () => {
    expect(contrast(colours.c1!, colours.h2!)).toBeGreaterThanOrEqual(3)
  })
})
