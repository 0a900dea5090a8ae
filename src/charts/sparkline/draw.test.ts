import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, ROW_CASES, rowData } from '../testing/row-cases.ts'
import { drawSparkline } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(ROW_CASES)('draws $name inside its frame without touching text', ({ rows }) => {
    expect(faultsOf(drawSparkline(rowData(rows), { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawSparkline(
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
