import { expect, test } from 'vitest'
import { MOST_FRAMEWORK_CHARACTERS } from '../../records/frameworks/framework-size.ts'
import { changed, problemsOfEach } from '../../tests/support/made-up-content.ts'

const FILE = 'frameworks/framework-9002.yaml'
const lines = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `  - { id: ${prefix}-${index}, label: Made up }\n`).join('')
const matrix = (rows: number, columns: number) =>
  changed(
    FILE,
    ['  - { id: row-a, label: Row A }\n', `  - { id: row-a, label: Row A }\n${lines('row', rows - 1)}`],
    ['  - { id: column-a, label: Column A }\n', `  - { id: column-a, label: Column A }\n${lines('column', columns - 1)}`],
  )
const entry = (length: number) => changed(FILE, ['text: Made up.', `text: "${'word '.repeat(length / 5).trim()}"`])

test('rejects a framework that no page has room for, because of its cells or its texts', () => {
  const cases = [
    ['cells', matrix(60, 50)],
    ['texts', entry(40_000)],
  ] as const
  expect(problemsOfEach(cases, 'framework-size')).toMatchInlineSnapshot(`
    "cells
    content/frameworks/framework-9002.yaml:8:3  framework-size
      the framework is too large for a page: 60 rows by 50 columns with their texts come to 33,008 characters; at most 30,000 fit
      Fix: Part it into frameworks of fewer rows or columns, or shorten its texts.

    texts
    content/frameworks/framework-9002.yaml:8:3  framework-size
      the framework is too large for a page: 1 row by 1 column with their texts come to 40,010 characters; at most 30,000 fit
      Fix: Part it into frameworks of fewer rows or columns, or shorten its texts."
  `)
})

test('accepts the largest framework that fits', () => {
  const cases = [
    ['cells', matrix(60, 40)],
    ['texts', entry(MOST_FRAMEWORK_CHARACTERS - 10)],
  ] as const
  expect(problemsOfEach(cases, 'framework-size')).toBe('cells\n\n\ntexts\n')
})
