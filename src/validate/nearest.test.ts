import { expect, test } from 'vitest'
import { didYouMean, nearest } from './nearest.ts'

const IDS = ['pacs', 'mcp', 'slow-growth', 'slow-grown', 'fast-growth', 'no', 'emergency-admissions-grew-more-slowly']

test.each([
  ['two letters swapped', 'pcas', ['pacs']],
  ['upper case', 'PACS', ['pacs']],
  ['a letter too many', 'slow-growtth', ['slow-growth', 'slow-grown']],
  ['a letter too few', 'mp', ['mcp']],
  ['a letter replaced', 'mcq', ['mcp']],
  ['nothing near', 'bed-days', []],
  ['a short word, of which two slips make any other', 'up', []],
  ['a long word that is partly the same', 'emergency-admissions-grew-slowly', ['emergency-admissions-grew-more-slowly']],
  ['nothing at all', '', []],
])('finds what was meant by %s', (_, wanted, near) => {
  expect(nearest(wanted, IDS)).toEqual(near)
})

test('gives at most three, nearest first, then by name', () => {
  expect(nearest('finding-9000', ['finding-9012', 'finding-9003', 'finding-9001', 'finding-9002', 'finding-9000-b'])).toEqual([
    'finding-9001',
    'finding-9002',
    'finding-9003',
  ])
})

test('asks, or says nothing', () => {
  expect(didYouMean('pasc', IDS)).toBe(' Did you mean "pacs"?')
  expect(didYouMean('finding-9009', ['finding-9001', 'finding-9002'])).toBe(' Did you mean "finding-9001" or "finding-9002"?')
  expect(didYouMean('bed-days', IDS)).toBe('')
})

test('stops to search when far too much is broken', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `finding-${9000 + index}`)
  const hints = ids.map((id) => nearest(`${id}x`, ids).length)
  expect(hints.filter((count) => count > 0)).toHaveLength(100)
  expect(hints.at(-1)).toBe(0)
})
