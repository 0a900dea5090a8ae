import { expect, test } from 'vitest'
import { longParagraph, MAX_PARAGRAPH_LENGTH } from './long-paragraph.ts'

const long = 'a'.repeat(MAX_PARAGRAPH_LENGTH)

test.each([
  ['a long text of short paragraphs', `${'a\n\n'.repeat(MAX_PARAGRAPH_LENGTH)}`, undefined],
  ['the longest that can be read', long, undefined],
  ['one letter more', `${long}a`, 1],
  ['one in the middle', `b\n\nb\n\n${long}aa\n\nb`, 5],
  ['one that ends the text', `b\n \n${long}aaa`, 3],
])('%s', (_, text, line) => {
  expect(longParagraph(text)?.line).toBe(line)
})
