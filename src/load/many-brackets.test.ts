import { expect, test } from 'vitest'
import { manyBrackets, MAX_BRACKETS } from './many-brackets.ts'

test.each([
  ['as many as may be', '{<'.repeat(MAX_BRACKETS / 2), undefined],
  ['one more', `a\n\n${'{<'.repeat(MAX_BRACKETS / 2)}\n<`, 4],
  ['other signs', '}>[('.repeat(MAX_BRACKETS), undefined],
])('%s', (_, text, line) => {
  expect(manyBrackets(text)).toBe(line)
})
