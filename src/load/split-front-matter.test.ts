import { expect, test } from 'vitest'
import { splitFrontMatter } from './split-front-matter.ts'

test.each([
  ['---\na: 1\n---\n\ntext\n', 'a: 1\n', '\ntext\n'],
  ['---\na: 1\n---', 'a: 1\n', ''],
  ['---\n---\ntext', '', 'text'],
  // White space after the hyphens, and hyphens in the text, change nothing.
  ['---\na: 1\n---  \ntext\n---\n', 'a: 1\n', 'text\n---\n'],
])('splits %j', (text, yaml, body) => {
  expect(splitFrontMatter(text)).toEqual({ yaml, body })
})

test('a U+2028 before three hyphens ends no line', () => {
  // The compiler of briefings would find no front matter at all, and take what is in it for text.
  expect(splitFrontMatter('---\na: "\u2028---\u2028"\nb: 1\n')).toBeUndefined()
})

test.each(['---', '---\na: 1\n', '---\na: 1\n----\n', '---\na: |\n  x\n--- b\n---\ntext'])('finds no end in %j', (text) => {
  expect(splitFrontMatter(text)).toBeUndefined()
})
