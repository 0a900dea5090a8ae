import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { compareCsv } from './compare-csv.ts'

test('has a line for each figure with its source and for each count of findings, and a column for each model', () => {
  const { records } = madeUpContent().validated
  expect(compareCsv(records, groupFindings(records), { Title: 'Care models side by side' }).split('\r\n')).toMatchInlineSnapshot(`
    [
      "# Title: Care models side by side",
      "Part,Row,Period,MUM,Source",
      "Figures in the reports,Made-up quantity: Year A,,5 of 9 things,"Report 9001, para 1.1"",
      "Findings by theme,Made-up theme,,1,Counted from the findings",
      "Findings by direction,direction-a,,1,Counted from the findings",
      "Findings by confidence,Moderate,,1,Counted from the findings",
      "",
    ]
  `)
})
