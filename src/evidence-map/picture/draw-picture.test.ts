import { describe, expect, test } from 'vitest'
import type { Look } from '../../charts/svg/mark.ts'
import { faultsOf } from '../../charts/testing/faults-of.ts'
import { goldenSvg } from '../../charts/testing/golden-svg.ts'
import { TEST_WIDTHS } from '../../charts/testing/options.ts'
import { dividedWidths } from './draw-bars.ts'
import { drawPicture } from './draw-picture.ts'
import type { PictureCell, PictureData } from './picture-data.ts'

const LOOKS: readonly Look[] = [
  { tone: 't-c1', pattern: 'solid', shape: 1 },
  { tone: 't-c2', pattern: 'stripes', shape: 2 },
  { tone: 't-c4', pattern: 'dots', shape: 3 },
  { tone: 't-c3', pattern: 'open', shape: 4 },
]
const cell = (parts: readonly number[], more: Partial<PictureCell> = {}): PictureCell => ({
  parts,
  isThin: false,
  isDisputed: false,
  ...more,
})

/** Rows and columns called by their place, or as given; cells are made by `of`. */
function data(
  rows: readonly string[],
  columns: readonly string[],
  of: (row: number, column: number) => PictureCell,
): PictureData {
  const name = (label: string, index: number) => ({ key: String(index), label })
  return {
    rows: rows.map(name),
    columns: columns.map(name),
    groups: ['Better, helped', 'Worse, hindered', 'Mixed', 'Neither'].map((label, index) => ({ label, look: LOOKS[index]! })),
    cells: rows.map((_, row) => columns.map((__, column) => of(row, column))),
  }
}
const names = (word: string, count: number) => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`)
const LONG = `A heading of two hundred characters ${'that goes on '.repeat(11)}with anunbreakablewordofmanyletters`

const CASES: readonly (readonly [string, PictureData])[] = [
  ['no cells', data([], [], () => cell([1]))],
  ['nothing found anywhere', data(['Row'], ['Column'], () => cell([0, 0, 0, 0]))],
  ['one cell with one finding', data(['Row'], ['Column'], () => cell([1, 0, 0, 0], { isThin: true }))],
  ['all cells equal', data(names('Row', 3), names('Column', 4), () => cell([2, 2, 2, 2], { isDisputed: true }))],
  ['huge numbers', data(names('Row', 2), names('C', 3), (row) => cell([row * 1_234_567, 1, 0, 2], { isDisputed: true }))],
  ['many columns', data(names('Row', 3), names('Column', 40), (_, column) => cell([column, 1, 1, 1]))],
  ['many rows', data(names('Row', 60), ['A', 'B'], (row) => cell([row % 5, row % 3, 0, 0]))],
  ['long headings', data([LONG, `${LONG} too`], [LONG, `${LONG} as well`, 'Short'], () => cell([3, 1, 0, 0]))],
  [
    'hostile headings',
    data(['<script>alert(1)</script>', ']]>'], ['</text><style>', '"&\u202e'], () => cell([1, 0, 0, 9], { isDisputed: true })),
  ],
]

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(CASES)('draws %s inside its frame without touching text', (_, given) => {
    expect(faultsOf(drawPicture(given, width))).toEqual([])
  })
})

const SAMPLE = data(['First theme', 'A theme with a longer name'], ['One', 'Two', 'Whole programme'], (row, column) =>
  row === 0
    ? cell([[9, 4, 2, 1][column]!, column * 3, 1, 2], { isDisputed: column === 2 })
    : cell(column === 0 ? [0, 0, 0, 0] : [0, column, 0, 0], { isThin: column === 1 }),
)

test.each([320, 680])('looks as it did at %i units', async (width) => {
  await expect(goldenSvg(drawPicture(SAMPLE, width))).toMatchFileSnapshot(`golden/${width}.svg`)
})

test('says "No data" when nothing was found anywhere', () => {
  expect(drawPicture(CASES[1]![1], 680).body).toContain('>No data</text>')
})

test('the area of a circle, not its width, stands for the number of findings', () => {
  const { body } = drawPicture(
    data(['Row'], ['A', 'B'], (_, column) => cell([column === 0 ? 16 : 4, 0, 0, 0])),
    680,
  )
  const bubbles = /class="t-arc"[^>]* d="([^"]*)"/g
  const [, path] = [...body.matchAll(bubbles)].at(-1)!
  expect([...path!.matchAll(/M[^a]*a([\d.]+) /g)].map(([, radius]) => Number(radius))).toEqual([15, 7.5])
})

test('cells with nothing are a dotted ring and a nought, thin ones an open circle, disputed ones have a sign', () => {
  const { body } = drawPicture(SAMPLE, 680)
  expect(body.match(/>≠<\/text>/g)).toHaveLength(2)
  expect(body.match(/>0<\/text>/g)).toHaveLength(1)
  expect(body.match(/stroke-dasharray="2 2"/g)).toHaveLength(2)
  for (const word of ['number of findings', 'one study only, or low confidence only', 'nothing found', 'sources disagree'])
    expect(body).toContain(`>${word}</text>`)
})

test('the key leaves out what the picture has not', () => {
  const { body } = drawPicture(
    data(['Row'], ['A'], () => cell([1, 0, 0, 0])),
    680,
  )
  expect(body).not.toMatch(/nothing found|sources disagree|one study only/)
})

test('a heading too wide for its column is a number that the line above explains', () => {
  const { body } = drawPicture(SAMPLE, 320)
  const six = drawPicture(
    data(['Row'], [...names('C', 5), 'Unbreakableheading'], () => cell([1, 0, 0, 0])),
    320,
  ).body
  expect(body).toContain('>Whole</tspan>')
  expect(six).toContain('>(6) Unbreakableheading</text>')
  expect(six).toContain('>(6)</text>')
})

test.each([
  ['shares of the width', [3, 1], 40, [30, 10]],
  ['no part too narrow to be seen, at the cost of the widest', [99, 1, 0], 40, [37, 3, 0]],
  ['one part has all', [0, 5], 40, [0, 40]],
])('a bar is divided: %s', (_, parts, width, expected) => {
  expect(dividedWidths(parts, width).map((one) => Math.round(one * 100) / 100)).toEqual(expected)
})
