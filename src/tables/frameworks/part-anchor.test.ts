import { expect, test } from 'vitest'
import { findingsAnchor, rowAnchor } from './part-anchor.ts'

test.each([
  // What the page of a framework calls its own parts
  ['table', 'part-table'],
  ['whole', 'part-whole'],
  ['main', 'part-main'],
  ['site-search', 'part-site-search'],
  ['only-model-model-9001', 'part-only-model-model-9001'],
  ['findings-row-a', 'part-findings-row-a'],
  ['part-table', 'part-part-table'],
  // Anything else
  ['row-a', 'row-a'],
  ['tables', 'tables'],
  ['findings', 'findings'],
])('the row %s is at #%s', (row, anchor) => {
  expect(rowAnchor(row)).toBe(anchor)
})

test('findings of two cells never have the same address, however their ids are put together', () => {
  expect([findingsAnchor('row-a', 'b-c'), findingsAnchor('row-a-b', 'c'), findingsAnchor('row-a-b-c')]).toEqual([
    'findings-row-a--b-c',
    'findings-row-a-b--c',
    'findings-row-a-b-c',
  ])
})
