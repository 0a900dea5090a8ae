import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

const texts = (text: string) => readLines(text).map((line) => line.text)

test('takes running line numbers of a page proof away, also several on one line', () => {
  const proof = '1\n2\n3\n4 The trial went\n5 on for 6 weeks\n6\n7\n\n8 9 10 **THEME 2: MONEY**\n11'
  expect(texts(proof)).toEqual(['', '', '', 'The trial went', 'on for 6 weeks', '', '', '', 'THEME 2: MONEY', ''])
})

test('leaves numbered paragraphs alone', () => {
  const paragraphs = '1 The first.\n\n2 The second.\n\n3 The third.\n\n4 The fourth.\n\n5 The fifth.\n\n6 The sixth.'
  expect(texts(paragraphs)).toEqual(paragraphs.split('\n'))
})

test('takes marks of emphasis, headings and tags away', () => {
  expect(texts('## 3.1 *Sites*\r\n<p>One</p> **two**')).toEqual(['3.1 Sites', 'One two'])
})
