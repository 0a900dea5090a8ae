import { expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { row, rowData } from '../testing/row-cases.ts'
import { drawHeatMap } from './draw.ts'

const entry = (label: string, series: string, text: string) => ({
  ...row(label, { value: text ? 1 : 0 }, series),
  mark: text ? '●' : '',
  text: text || 'no entry',
})
const cells = ['First', 'Second'].flatMap((label) =>
  Array.from({ length: 9 }, (_, index) => entry(label, `Column ${index}`, index % 2 ? 'Marked' : '')),
)

test.each(TEST_WIDTHS)('entries are dots with a key, and empty cells say so, at %i units', (width) => {
  const drawing = drawHeatMap(rowData(cells), { width, encodings: encodings() })
  expect(faultsOf(drawing)).toEqual([])
  expect(drawing.body).toContain('>Marked; – no entry</text>')
  expect(drawing.body.match(/>–<\/text>/g)).toHaveLength(10)
})
