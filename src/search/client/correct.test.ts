import { expect, test } from 'vitest'
import { correctQuery, slipsBetween } from './correct.ts'

const WORDS = ['emergency', 'admissions', 'spread', 'leadership', 'leaders', 'trust', 'truth', 'evaluation']

test.each([
  // Slips.
  ['emergancy admisions', 'emergency admissions'],
  ['leadershp', 'leadership'],
  ['Evalaution?', 'evaluation?'],
  ['spraed', 'spread'],
  // The likelier of two that are as near.
  ['trusth', 'trust'],
  // As typed: known words, their forms, beginnings, short words, what is too far away.
  ['Emergency leaders', 'Emergency leaders'],
  ['trusts', 'trusts'],
  ['evalu', 'evalu'],
  ['trus', 'trus'],
  ['spxxad', 'spxxad'],
  ['xleadership', 'xleadership'],
  ['', ''],
])('%j becomes %j', (typed, query) => {
  expect(correctQuery(typed, WORDS)).toBe(query)
})

test.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'ab', 1],
  ['', 'abc', 3],
  ['abcd', 'badc', 2],
])('between %s and %s: %i slips', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips)
})
