import { expect, test } from 'vitest'
import { countWords, words } from './schema.ts'

test.each([
  ['', 0],
  ['one two', 2],
  ['one — two', 2],
  ['one\n  two', 2],
  ['£5 million, or 3%', 4],
  ['well-known café', 2],
  // Citations and the targets of links are not read.
  ['one [@report-9001, para 1.1; @report-9002, 3] two', 2],
  ['[one two](../findings/finding-9001.md) three', 3],
  ['**one** _two_', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('says how many words there are and may be', () => {
  expect(words(2).safeParse('one two').success).toBe(true)
  expect(words(2).safeParse('one two three').error!.issues[0]!.message).toBe('has 3 words, at most 2 are allowed')
})
