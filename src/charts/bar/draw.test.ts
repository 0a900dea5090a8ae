import { describe, expect, test } from 'vitest'
import { MOST_SERIES } from '../svg/looks.ts'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawBar } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawBar(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawBar(
    rowData([
      row('First', { value: 14 }),
      row('Second, with a longer name', { value: 9 }),
      row('Third', {}),
      row('Fourth', { value: 0 }),
    ]),
    { width, encodings: encodings() },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/plain-${width}.svg`)
})
test.each([320, 680])('draws falls to the left as it did; looks as it did at %i units', async (width) => {
  const drawing = drawBar(rowData([row('Fell', { value: -1.2 }), row('Rose', { value: 2 })]), { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/negative-${width}.svg`)
})
test.each([320, 680])('stacked, looks as it did at %i units', async (width) => {
  const drawing = drawBar(
    rowData([
      row('2015', { value: 3 }, 'North'),
      row('2016', { value: 6 }, 'North'),
      row('2017', {}, 'North'),
      row('2015', { value: 5 }, 'South'),
      row('2016', { value: 4 }, 'South'),
      row('2017', { value: 1 }, 'South'),
    ]),
    { width, encodings: encodings({ layout: 'stacked' }) },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/stacked-${width}.svg`)
})
test.each([320, 680])('diverging, looks as it did at %i units', async (width) => {
  const drawing = drawBar(
    rowData([
      row('All', { value: 7, of: 30 }, 'Very'),
      row('All', { value: 17, of: 30 }, 'Rather'),
      row('All', { value: 5, of: 30 }, 'Not'),
    ]),
    { width, encodings: encodings({ layout: 'diverging', against: ['Not'] }) },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/diverging-${width}.svg`)
})
describe.each(['stacked', 'diverging'] as const)('%s', (layout) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    for (const width of TEST_WIDTHS)
      expect(faultsOf(drawBar(rowData(rows), { width, encodings: encodings({ layout }) }))).toEqual([])
  })
})

test('draws what is missing from the base as a piece of its own', () => {
  const rows = [row('All', { value: 7, of: 30 }, 'Yes'), row('All', { value: 22, of: 30 }, 'No')]
  const { body } = drawBar(rowData(rows), { width: 680, encodings: encodings({ layout: 'stacked', rest: 'No answer' }) })
  expect(body).toContain('>No answer</text>')
  expect(body).toContain('t-rest')
})

test('starts every bar at zero', () => {
  const { body } = drawBar(rowData([row('A', { value: 100 }), row('B', { value: 101 })]), { width: 680, encodings: encodings() })
  const bars = [...body.matchAll(/<rect class="t-c1"[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ])
  expect(bars.map(([x]) => x)).toEqual([bars[0]![0], bars[0]![0]])
  expect(bars[0]![1]! / bars[1]![1]!).toBeCloseTo(100 / 101, 3)
})

test.each(['stacked', 'diverging'] as const)(
  'pieces of a %s bar are parted by ground, so that no two colours touch',
  (layout) => {
    const rows = ['A', 'B', 'C', 'D'].map((series, index) => row('All', { value: 10 + index }, series))
    const { body } = drawBar(rowData(rows), { width: 680, encodings: encodings({ layout, against: ['A'] }) })
    // The key has boxes of its own; those of the bar are higher.
    const boxes = [...body.matchAll(/<rect[^>]* x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="(?:26|24\.5)"/g)]
    const edges = boxes.map(([, x, width]) => [Number(x), Number(x) + Number(width)] as const).toSorted((a, b) => a[0] - b[0])
    expect(edges).toHaveLength(4)
    edges.slice(1).forEach(([left], index) => expect(left - edges[index]![1]).toBeGreaterThanOrEqual(1.5))
  },
)

test.each([320, 680])('eight series have eight patterns at %i units', async (width) => {
  const series = Array.from({ length: MOST_SERIES }, (_, index) => `Series ${index + 1}`)
  const rows = ['Row', 'Other row'].flatMap((name) => series.map((one, index) => row(name, { value: 20 - index }, one)))
  const drawing = drawBar(rowData(rows), { width, encodings: encodings({ layout: 'stacked' }) })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/eight-series-${width}.svg`)
})
