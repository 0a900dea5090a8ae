import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawLine } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawLine(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawLine(
    rowData([
      row('2015', { value: 3 }, 'North'),
      row('2016', { value: 6 }, 'North'),
      row('2017', {}, 'North'),
      row('2015', { value: 5 }, 'South'),
      row('2016', { value: 4 }, 'South'),
      row('2017', { value: 1 }, 'South'),
    ]),
    { width, encodings: encodings() },
  )
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
test('leaves a gap where a figure is missing', () => {
  const rows = ['2015', '2016', '2017', '2018', '2019'].map((year) => row(year, year === '2017' ? {} : { value: 4 }))
  const { body } = drawLine(rowData(rows), { width: 680, encodings: encodings() })
  expect(/stroke-width="2.5"[^>]* d="([^"]*)"/.exec(body)![1]!.match(/M/g)).toHaveLength(2)
  expect(body).toContain('no figure')
})
