import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawWaffle } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawWaffle(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawWaffle(rowData([row('Continue', { value: 29, of: 31 }), row('Not known', {})]), {
    width,
    encodings: encodings(),
  })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
test('draws as many squares as the base has, filled ones first', () => {
  const { body } = drawWaffle(rowData([row('Yes', { value: 29, of: 31 })]), { width: 680, encodings: encodings() })
  const squares = [...body.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d!.match(/M/g)!.length)
  expect(squares).toEqual([29, 2])
})

test('says what one square stands for when there would be too many', () => {
  const { body } = drawWaffle(rowData([row('Yes', { value: 900, of: 4000 })]), { width: 680, encodings: encodings() })
  expect(body).toContain('One square stands for 20.')
})
