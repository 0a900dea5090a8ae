import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { cellLabel } from './cell-label.ts'

const { records } = madeUpContent().validated

test.each([
  ['framework-9001/row-a', 'Made-up framework: Row A'],
  ['framework-9002/row-a/column-a', 'Made-up matrix: Row A, Column A'],
  ['framework-9009/row-a', 'framework-9009/row-a'],
])('shows %s as %s', (code, label) => {
  expect(cellLabel(records, code)).toBe(label)
})
