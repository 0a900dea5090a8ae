import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawHeatMap } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawHeatMap(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawHeatMap(
    rowData(
      ['Theme', 'Other theme'].flatMap((name, index) =>
        ['First', 'Second'].map((series, at) => row(name, index + at === 2 ? {} : { value: index * 12 + at * 3 }, series)),
      ),
    ),
    { width, encodings: encodings() },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
test('gives more a darker shade, and nothing a shade of its own', () => {
  const rows = [0, 1, 5, 10].map((value) => row('All', { value }, String(value)))
  const { body } = drawHeatMap(rowData(rows), { width: 680, encodings: encodings() })
  expect([...body.matchAll(/class="(h\d)"[^>]*height="26"/g)].map(([, shade]) => shade)).toEqual(['h0', 'h1', 'h2', 'h4'])
})
