import { expect, test } from 'vitest'
import { countOf } from './count-words.ts'

test.each([
  [0, 'no reports'],
  [1, '1 report'],
  [3, '3 reports'],
  [1200, '1,200 reports'],
])('counts %i as %s', (count, text) => {
  expect(countOf(count, 'report')).toBe(text)
})

test('takes a plural of its own', () => {
  expect(countOf(2, 'study', 'studies')).toBe('2 studies')
})
