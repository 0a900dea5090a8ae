import { expect, test } from 'vitest'
import { headingId } from './heading-id.ts'

test.each([
  ['words of its own', ['what-it-says'], ['what-it-says']],
  ['the same words again', ['a', 'a', 'a'], ['a', 'a-2', 'a-3']],
  ['words that an earlier one was given', ['a', 'a', 'a-2', 'a'], ['a', 'a-2', 'a-2-2', 'a-3']],
  ['an id of the page', ['findings', 'main', 'findings'], ['text-findings', 'text-main', 'text-findings-2']],
  ['what an id of the page begins with', ['caption-of-it', 'captions'], ['text-caption-of-it', 'captions']],
  ['words that look like such an id', ['text-findings', 'findings'], ['text-text-findings', 'text-findings']],
  ['no letters at all', ['', ''], ['text', 'text-2']],
])('gives a heading with %s its id', (_, words, ids) => {
  const taken = new Map<string, number>()
  expect(words.map((one) => headingId(one, taken))).toEqual(ids)
})

test('is as quick for thousands of equal headings', () => {
  const taken = new Map<string, number>()
  const ids = Array.from({ length: 100_000 }, () => headingId('a', taken))
  expect(ids.at(-1)).toBe('a-100000')
})
