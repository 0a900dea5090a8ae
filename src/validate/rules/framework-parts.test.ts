import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const LIST = 'frameworks/framework-9001.yaml'
const MATRIX = 'frameworks/framework-9002.yaml'

const cases: [what: string, overrides: Record<string, string>][] = [
  ['a parent that is not a row', changed(LIST, ['parent: row-a', 'parent: row-c'])],
  ['an entry in a row that is not there', changed(MATRIX, ['- { row: row-a', '- { row: row-z'])],
  ['an entry in a column that is not there', changed(MATRIX, ['column: column-a, text', 'column: colunm-a, text'])],
  [
    'an application to a column of a list',
    changed(LIST, [
      'coded: rows',
      'coded: rows\napplications:\n  - { report: report-9001, at: para 1.1, column: column-a, result: Made up. }',
    ]),
  ],
  [
    'a matrix without columns',
    changed(
      MATRIX,
      ['columns:\n  - { id: column-a, label: Column A }\n', ''],
      ['entries:\n  - { row: row-a, column: column-a, text: Made up. }\n', ''],
      ['coded: cells', 'coded: rows'],
    ),
  ],
  ['cells of a list', changed(LIST, ['coded: rows', 'coded: cells'])],
  ['a row that is its own parent', changed(LIST, ['parent: row-a', 'parent: row-b'])],
  ['rows that are each other’s parents', changed(LIST, ['label: Row A }', 'label: Row A, parent: row-b }'])],
  [
    'two entries in one cell',
    changed(MATRIX, ['text: Made up. }', 'text: Made up. }\n  - { row: row-a, column: column-a, text: Again. }']),
  ],
]

test('rejects parts that do not fit together', () => {
  expect(problemsOfEach(cases, 'framework-parts')).toMatchInlineSnapshot(`
    "a parent that is not a row
    content/frameworks/framework-9001.yaml:9:40  framework-parts
      there is no row "row-c" in this framework. Did you mean "row-a" or "row-b"?
      Fix: Its rows: row-a, row-b.

    an entry in a row that is not there
    content/frameworks/framework-9002.yaml:13:12  framework-parts
      there is no row "row-z" in this framework. Did you mean "row-a"?
      Fix: Its rows: row-a.

    an entry in a column that is not there
    content/frameworks/framework-9002.yaml:13:27  framework-parts
      there is no column "colunm-a" in this framework. Did you mean "column-a"?
      Fix: Its columns: column-a.

    an application to a column of a list
    content/frameworks/framework-9001.yaml:12:50  framework-parts
      there is no column "column-a" in this framework.
      Fix: It has no columns; add them first.

    a matrix without columns
    content/frameworks/framework-9002.yaml:2:7  framework-parts
      a matrix needs columns
      Fix: Add columns, or choose kind: list.

    cells of a list
    content/frameworks/framework-9001.yaml:10:8  framework-parts
      coded is "cells", but there are no columns
      Fix: Add columns, or write coded: rows.

    a row that is its own parent
    content/frameworks/framework-9001.yaml:9:40  framework-parts
      row "row-b" belongs to itself: row-b → row-b
      Fix: Let one of these rows have no parent.

    rows that are each other’s parents
    content/frameworks/framework-9001.yaml:8:40  framework-parts
      row "row-a" belongs to itself: row-a → row-b → row-a
      Fix: Let one of these rows have no parent.
    content/frameworks/framework-9001.yaml:9:40  framework-parts
      row "row-b" belongs to itself: row-b → row-a → row-b
      Fix: Let one of these rows have no parent.

    two entries in one cell
    content/frameworks/framework-9002.yaml:14:5  framework-parts
      there are two entries for row-a/column-a
      Fix: Make them one."
  `)
})

test('walks a long chain of rows once, and names a few of a large circle', () => {
  const rows = Array.from({ length: 6000 }, (_, index) => `  - { id: r${index}, label: R, parent: r${(index + 1) % 6000} }\n`)
  const { validated } = madeUpContent(changed('frameworks/framework-9001.yaml', ['coded: rows', `${rows.join('')}coded: rows`]))
  expect(validated.problems).toHaveLength(6000)
  expect(validated.problems[0]!.message).toBe(
    'row "r0" belongs to itself: r0 → r1 → r2 → r3 → r4 → r5 → r6 → r7 → r8 → r9 → … → r0',
  )
}, 10_000)
