import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'
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

test('a table with more columns than a screen has room for stands in a frame', () => {
  const framed = (count: number, coded: 'cells' | 'none') => {
    const columns = Array.from({ length: count }, (_, index) => `  - { id: column-${index}, label: Column ${index} }\n`).join('')
    return layoutOf(
      'framework-9002',
      changed(
        MATRIX,
        ['  - { id: column-a, label: Column A }\n', columns],
        ['column: column-a', 'column: column-0'],
        ['coded: cells', `coded: ${coded}`],
      ),
    ).isFramed
  }
  expect([framed(5, 'cells'), framed(6, 'cells'), framed(6, 'none'), framed(7, 'none')]).toEqual([false, true, false, true])
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
  // 30,000 characters for all, of which the part takes 90, the first finding 2 × 33 and each of the others 2 × 100.
  expect(layoutOf('framework-9001', copies(170, 100)).mostListed).toBe(150)
})

/** A list of so many rows with some findings in each, whose directions take turns. */
const coded = (rows: number, each: number, directions: readonly string[]): Files => {
  const row = (index: number) => (index === 0 ? 'row-a' : `row-${index}`)
  const list = Array.from({ length: rows }, (_, index) => `  - { id: ${row(index)}, label: Row ${index} }\n`).join('')
  const values = directions.map((id) => `  - { id: ${id}, label: ${id}, definition: Made up. }\n`).join('')
  const finding = (index: number) =>
    MADE_UP['findings/finding-9001.md']
      .replace('One thing may follow from another', 'x'.repeat(100))
      .replace('framework-9001/row-a', `framework-9001/${row(index % rows)}`)
      .replace('direction-a', directions[index % directions.length]!)
  return {
    [LIST]: `${MADE_UP[LIST].split('rows:\n')[0]}rows:\n${list}coded: rows\n`,
    'vocabulary/directions.yaml': `title: Directions\ndescription: Made up.\nvalues:\n${values}`,
    ...Object.fromEntries(
      Array.from({ length: rows * each }, (_, index) => [`findings/finding-${9100 + index}.md`, finding(index)]),
    ),
  }
}
const listedOf = (...given: Parameters<typeof coded>) => {
  const { mostListed, canFilter } = layoutOf('framework-9001', coded(...given))
  return [mostListed, canFilter]
}

test('parts with findings, and what filters leave in them, take room from the findings', () => {
  const two = ['direction-a', 'direction-b']
  // 31 × (90 + 2 × 15) and 125 titles fit in 30,000, and 33 × (90 + 2 × 15) and 133 titles do not.
  expect(listedOf(31, 4, two)).toEqual([5, true])
  expect(listedOf(33, 4, two)).toEqual([3, true])
  // Where not even one of each part has room, the links to all of them stand alone.
  expect(listedOf(125, 1, two)).toEqual([0, true])
})

test('filters are left out where they would take more room than findings', () => {
  const directions = (count: number) => ['direction-a', ...Array.from({ length: count - 1 }, (_, index) => `direction-${index}`)]
  expect(listedOf(40, 1, directions(25))).toEqual([2, true])
  expect(listedOf(40, 1, directions(26))).toEqual([2, false])
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
