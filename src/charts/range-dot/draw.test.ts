import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawRangeDot } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawRangeDot(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawRangeDot(
    rowData([row('First', { value: 96 }), row('First', { low: 5, high: 292 }), row('Second', {}), row('Third', { low: 40 })]),
    { width, encodings: encodings() },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
test('keeps each step of a logarithmic scale ten times the last', () => {
  const rows = [row('A', { low: 30_000, high: 50_000 }), row('B', { low: 1e6, high: 3e6 })]
  const drawing = drawRangeDot(rowData(rows), { width: 680, encodings: encodings({ scale: 'log' }) })
  expect(faultsOf(drawing)).toEqual([])
  expect(drawing.body).toMatch(/>10,000<.*>100,000<.*>1,000,000</)
})
