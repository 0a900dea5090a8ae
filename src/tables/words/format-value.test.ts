import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { formatNumber, formatValue, unitLabel } from './format-value.ts'

test.each([
  [1234567, '1,234,567'],
  [0.9, '0.9'],
  [-2.5, '−2.5'],
  [0, '0'],
  [2015, '2,015'],
])('writes %d as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

test.each([
  [{ value: 329 }, '£ million', '£329 million'],
  [{ value: -1.5 }, '£ million', '−£1.5 million'],
  [{ low: 85, high: 120 }, '£', '£85 to £120'],
  [{ low: 85, high: 120 }, '£ million', '£85 to £120 million'],
  [{ low: 5 }, '£ million', '£5 million or more'],
  [{ high: 5 }, '£ million', 'up to £5 million'],
  [{ value: 3, of: 10 }, '£ million', '£3 of £10 million'],
  [{ value: 2.4 }, '£ for every £100 spent', '£2.4 for every £100 spent'],
  [{ value: 0.9 }, '%', '0.9%'],
  [{ low: 3, high: 5 }, '%', '3% to 5%'],
  [{ low: 3 }, '%', '3% or more'],
  [{ high: 5 }, '%', 'up to 5%'],
  [{ value: 7 }, 'count', '7'],
  [{ low: 3, high: 5 }, 'count', '3 to 5'],
  [{ value: 23, of: 29 }, 'vanguards', '23 of 29 vanguards'],
  [{ value: 1, of: 29 }, 'vanguards', '1 of 29 vanguards'],
  [{ value: 1 }, 'vanguards', '1 vanguard'],
  [{ value: 1 }, 'days of care', '1 day of care'],
  [{ value: 1 }, 'studies', '1 study'],
  [{ value: 1 }, 'business cases', '1 business case'],
  [{ value: 1 }, 'people', '1 person'],
  [{ value: 12 }, 'per 1,000 people', '12 per 1,000 people'],
  [{ low: 12 }, 'vanguards', '12 or more vanguards'],
  [{ high: 12 }, 'vanguards', 'up to 12 vanguards'],
  [{ low: 5, high: 7 }, 'vanguards', '5 to 7 vanguards'],
])('writes %j in %s as %s', (entry, unit, text) => {
  expect(formatValue(entry, unit)).toBe(text)
})

test('finds the label of a unit, else shows its id', () => {
  const { records } = madeUpContent().validated
  expect(unitLabel(records, 'things')).toBe('things')
  expect(unitLabel(records, 'nothing')).toBe('nothing')
})
