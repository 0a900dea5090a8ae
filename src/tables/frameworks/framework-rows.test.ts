import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { applicationsOfRow, codedFindings, frameworkRows, rowsByFindings, wholeApplications } from './framework-rows.ts'

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

test('gives each row the part that it belongs to, its own parts, and what reports found of it and of its cells', () => {
  const applied = madeUpContent(
    changed('frameworks/framework-9002.yaml', [
      'coded: cells',
      `coded: cells
applications:
  - { report: report-9001, at: para 1.1, row: row-a, column: column-a, result: Of a cell. }
  - { report: report-9001, at: para 1.2, row: row-a, result: Of a row. }
  - { report: report-9001, at: para 1.3, column: column-a, result: Of a column. }
  - { report: report-9001, at: para 1.4, result: Of it all. }`,
    ]),
  ).validated.records.frameworks.get('framework-9002')!
  const results = (list: readonly { result: string }[]) => list.map(({ result }) => result)
  const [row] = frameworkRows(findingsBy, applied)
  expect(results(row!.applications)).toEqual(['Of a row.'])
  expect(results(row!.cells[0]!.applications)).toEqual(['Of a cell.'])
  expect(results(applicationsOfRow(row!))).toEqual(['Of a row.', 'Of a cell.'])
  expect(results(wholeApplications(applied))).toEqual(['Of a column.', 'Of it all.'])
  const parts = frameworkRows(findingsBy, records.frameworks.get('framework-9001')!)
  expect(parts.map(({ row, parent, children }) => [row.id, parent?.id, children])).toEqual([
    ['row-d', undefined, 0],
    ['row-a', undefined, 1],
    ['row-b', 'row-a', 1],
    ['row-c', 'row-b', 0],
  ])
})

test('puts rows with the most findings first and leaves the others as they were', () => {
  const rows = frameworkRows(findingsBy, records.frameworks.get('framework-9001')!)
  expect(rowsByFindings(rows).map(({ row }) => row.id)).toEqual(['row-a', 'row-d', 'row-b', 'row-c'])
})
