import { expect, test } from 'vitest'
import { groupFindings } from '../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { codedFindings, frameworkRows } from './framework-rows.ts'

const { records } = madeUpContent({
  ...changed('frameworks/framework-9001.yaml', [
    '  - { id: row-a, label: Row A }\n',
    '  - { id: row-c, label: Row C, parent: row-b }\n  - { id: row-d, label: Row D }\n  - { id: row-a, label: Row A }\n',
  ]),
  'findings/finding-9002.md': MADE_UP['findings/finding-9001.md'].replace(
    'codes: [framework-9001/row-a]',
    'codes: [framework-9002/row-a/column-a]',
  ),
}).validated
const findingsBy = groupFindings(records)

test('gives rows in order, children after their parents', () => {
  const rows = frameworkRows(findingsBy, records.frameworks.get('framework-9001')!)
  expect(rows.map(({ row, depth, findings }) => [row.id, depth, findings.map(({ id }) => id)])).toEqual([
    ['row-d', 0, []],
    ['row-a', 0, ['finding-9001']],
    ['row-b', 1, []],
    ['row-c', 2, []],
  ])
})

test('gives what stands in each cell of a matrix', () => {
  const [row] = frameworkRows(findingsBy, records.frameworks.get('framework-9002')!)
  expect(row!.cells.map(({ column, text, findings }) => [column.id, text, findings.map(({ id }) => id)])).toEqual([
    ['column-a', 'Made up.', ['finding-9002']],
  ])
})

test('gives the findings coded anywhere in a framework', () => {
  expect(codedFindings(findingsBy, records.frameworks.get('framework-9002')!).map(({ id }) => id)).toEqual(['finding-9002'])
})
