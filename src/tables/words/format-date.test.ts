import { expect, test } from 'vitest'
import { formatDate } from './format-date.ts'

test.each([
  ['2018-06-27', '27 June 2018'],
  ['2018-06-01', '1 June 2018'],
  ['2018-12', 'December 2018'],
  ['2018', '2018'],
  ['undated', 'undated'],
])('writes %s as %s', (date, text) => {
  expect(formatDate(date)).toBe(text)
})
