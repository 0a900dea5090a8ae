import { expect, test } from 'vitest'
import { splitFrontMatter } from './split-front-matter.ts'

test.each([
  ['---\na: 1\n---\n\ntext\n', 'a: 1\n', '\ntext\n'],
  ['---\na: 1\n---', 'a: 1\n', ''],
  ['---\n---\ntext', '', 'text'],
  // Only a line of three hyphens alone ends front matter.
  ['---\na: |\n  x\n----\n--- b\n---  \ntext\n---\n', 'a: |\n  x\n----\n--- b\n', 'text\n---\n'],
])('splits %j', (text, yaml, body) => {
  expect(splitFrontMatter(text)).toEqual({ yaml, body })
})

test.each(['---', '---\na: 1\n', '---\na: 1\n----\n'])('finds no end in %j', (text) => {
  expect(splitFrontMatter(text)).toBeUndefined()
})
