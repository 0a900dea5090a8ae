import { expect, test } from 'vitest'
import { groupFindings } from '../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import { frameworkLayout, lastColumnName } from './framework-layout.ts'
import { frameworkRows } from './framework-rows.ts'

const LIST = 'frameworks/framework-9001.yaml'
const MATRIX = 'frameworks/framework-9002.yaml'

function layoutOf(id: string, files: Files) {
  const { records } = madeUpContent(files).validated
  const framework = records.frameworks.get(id)!
  return frameworkLayout(framework, frameworkRows(groupFindings(records), framework))
}

const applied = (place: string) => `applications:\n  - { report: report-9001, at: para 1.1, ${place}, result: Made up. }\n`

test('a list has a column for what parts mean and one for what was found, where there is any of it', () => {
  expect(layoutOf('framework-9001', {})).toMatchObject({ meaning: 'none', applications: 'none', narrow: 'blocks' })
  const full = layoutOf('framework-9001', {
    ...changed(
      LIST,
      ['label: Row A }', 'label: Row A, definition: Made up. }'],
      ['coded: rows', `coded: rows\n${applied('row: row-a')}`],
    ),
  })
  expect(full).toMatchObject({ meaning: 'first', applications: 'last', narrow: 'blocks' })
  expect(lastColumnName(full)).toBe('What the reports found when they applied it')
})

test('what was found of a cell stands in it, so it makes no column', () => {
  const place = 'row: row-a, column: column-a'
  const layout = layoutOf('framework-9002', changed(MATRIX, ['coded: cells', `coded: cells\n${applied(place)}`]))
  expect(layout).toMatchObject({ applications: 'none', narrow: 'blocks' })
})

test('beside many columns all prose stands last, also what was found of a cell', () => {
  const columns = ['b', 'c', 'd', 'e'].map((letter) => `  - { id: column-${letter}, label: Column ${letter} }\n`).join('')
  const files = changed(
    MATRIX,
    ['  - { id: column-a, label: Column A }\n', `  - { id: column-a, label: Column A }\n${columns}`],
    ['label: Row A }', 'label: Row A, definition: Made up. }'],
    ['coded: cells', `coded: cells\n${applied('row: row-a, column: column-a')}`],
  )
  const layout = layoutOf('framework-9002', files)
  expect(layout).toMatchObject({ meaning: 'last', applications: 'last', narrow: 'sideways' })
  expect(lastColumnName(layout)).toBe('What it means and what was found')
})

test('every part lists as many findings as all have room for', () => {
  const copies = (count: number, length: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `findings/finding-${9100 + index}.md`,
        MADE_UP['findings/finding-9001.md'].replace('One thing may follow from another', 'x'.repeat(length)),
      ]),
    )
  expect(layoutOf('framework-9001', copies(20, 100)).mostListed).toBe(21)
  // 27,000 characters for all, of which the first finding takes 2 × 33 and each of the others 2 × 100.
  expect(layoutOf('framework-9001', copies(150, 100)).mostListed).toBe(135)
  // However long they are, one is listed.
  expect(layoutOf('framework-9001', copies(2, 20_000)).mostListed).toBe(1)
})

test('another order is offered for four rows and more that differ in their findings', () => {
  const rows = (count: number) =>
    changed(LIST, [
      '  - { id: row-b, label: Row B, parent: row-a }\n',
      Array.from({ length: count - 1 }, (_, index) => `  - { id: row-${index}, label: Row ${index} }\n`).join(''),
    ])
  expect(layoutOf('framework-9001', rows(3)).canSort).toBe(false)
  expect(layoutOf('framework-9001', rows(4)).canSort).toBe(true)
  const uncoded = changed('findings/finding-9001.md', ['codes: [framework-9001/row-a]', 'codes: []'])
  expect(layoutOf('framework-9001', { ...rows(4), ...uncoded }).canSort).toBe(false)
})
