import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { frameworkCsv } from './framework-csv.ts'

const LIST = 'frameworks/framework-9001.yaml'
const MATRIX = 'frameworks/framework-9002.yaml'
const { records } = madeUpContent({
  ...changed(LIST, [
    'coded: rows',
    `coded: rows
applications:
  - { report: report-9001, at: para 1.2, result: Fruitful. }
  - { report: report-9001, at: para 1.1, row: row-a, result: "Seen, once." }
  - { report: report-9001, at: Figure 1, row: row-a, result: Seen again. }`,
  ]),
  ...changed(MATRIX, [
    'coded: cells',
    'coded: cells\napplications:\n  - { report: report-9001, at: para 1.1, row: row-a, column: column-a, result: There. }',
  ]),
  'findings/finding-9002.md': MADE_UP['findings/finding-9001.md']
    .replace('codes: [framework-9001/row-a]', 'codes: [framework-9001/row-a, framework-9002/row-a/column-a]')
    .replace('One thing may follow from another', 'Another thing may follow'),
}).validated
const lines = (id: string) =>
  frameworkCsv(records, groupFindings(records), records.frameworks.get(id)!, { Title: 'Made up' }).split('\r\n')

test('holds what the table of a list holds: what reports found, the findings with direction and confidence, and the whole', () => {
  expect(lines('framework-9001')).toEqual([
    '# Title: Made up',
    'Element,Part of,Definition,What the reports found when they applied it,Number of findings,Independent studies,Findings',
    'Row A,,,"Seen, once. (Report 9001: para 1.1) | Seen again. (Report 9001: Figure 1)",2,1,Another thing may follow (direction-a; moderate confidence) | One thing may follow from another (direction-a; moderate confidence)',
    'Row B,Row A,,,0,0,No evidence found in the reports included',
    '(the framework as a whole),,,Fruitful. (Report 9001: para 1.2),,,',
    '',
  ])
})

test('holds what the table of a matrix holds, cell by cell', () => {
  expect(lines('framework-9002')).toEqual([
    '# Title: Made up',
    'Element,Part of,Definition,What the reports found when they applied it,Column A,Column A: what the reports found when they applied it,Column A: number of findings,Column A: independent studies,Column A: findings',
    'Row A,,,,Made up.,There. (Report 9001: para 1.1),1,1,Another thing may follow (direction-a; moderate confidence)',
    '',
  ])
})

test('sends the reader of a row without findings to its parts, and says of a part that nothing was found', () => {
  const framework = records.frameworks.get('framework-9001')!
  const none = frameworkCsv(records, groupFindings({ ...records, findings: new Map() }), framework, {}).split('\r\n')
  expect(none.filter((line) => line.startsWith('Row ')).map((line) => line.split(',').at(-1))).toEqual([
    'No findings of its own; see its 1 part',
    'No evidence found in the reports included',
  ])
})
