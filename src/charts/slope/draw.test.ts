import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawSlope } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawSlope(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawSlope(
    rowData([row('Before', { value: 64 }, 'First'), row('After', { value: 5 }, 'First'), row('Before', { value: 30 }, 'Second')]),
    { width, encodings: encodings() },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})

test('leads from each dot to a text that had to stand aside, and only then', () => {
  const leads = (second: number) =>
    drawSlope(rowData([row('Before', { value: 50 }, 'First'), row('Before', { value: second }, 'Second')]), {
      width: 320,
      encodings: encodings(),
    }).body.match(/<path[^>]*stroke="currentColor" fill="none"/g) ?? []
  expect(leads(49)).toHaveLength(1)
  expect(leads(5)).toHaveLength(0)
})
