import { expect, test } from 'vitest'
import type { Measure } from '../../records/measures/schema.ts'
import { isSourced } from './is-sourced.ts'
import { readQuantities } from './read-quantities.ts'
import { sourcedValues } from './sourced-value.ts'

type Value = Partial<Measure['values'][number]>

function isBehind(values: Value[], unit: string, text: string): boolean {
  const [quantity, ...more] = readQuantities(text)
  expect(quantity).toBeDefined()
  expect(more).toEqual([])
  return isSourced(quantity!, sourcedValues({ values } as Measure, unit))
}

test.each<[Value, unit: string, text: string]>([
  // exact
  [{ value: 329 }, '£ million', '£329 million'],
  [{ value: 1400 }, '£ million', '£1.4 billion'],
  [{ value: 0.05 }, '£ million', '£50,000'],
  [{ value: 6.3 }, '%', '6.3%'],
  [{ value: -1.2 }, '%', 'a fall of 1.2%'],
  [{ value: 50 }, 'vanguards', 'Fifty vanguards'],
  [{ value: 3 }, 'years', '36 months'],
  [{ value: 103 }, '£ for every £100 spent', '£100'],
  [{ value: 5, period: '12 months to March 2018' }, '%', '12 months'],
  // ranges and bases
  [{ low: 5, high: 292 }, '£', '£292'],
  [{ value: 23, of: 29 }, 'respondents', '23 of 29'],
  [{ value: 23, of: 29 }, 'respondents', '29 respondents'],
  [{ value: 23, of: 29 }, 'respondents', '79%'],
  // declared rounding
  [{ value: 329 }, '£ million', 'about £330 million'],
  [{ value: 329 }, '£ million', 'over £300 million'],
  [{ value: 329 }, '£ million', 'nearly £350 million'],
  [{ value: 120 }, 'people', 'up to 120 people'],
  [{ value: 260, qualifier: 'over' }, 'count', 'over 260 groups'],
  [{ value: 3 }, 'years', 'over three years'],
  // fractions
  [{ value: 33 }, '%', 'one-third'],
  [{ value: 33, qualifier: 'printed as more than one-third' }, '%', 'more than one-third'],
  [{ value: 46, of: 120 }, 'people', 'fewer than half of the team'],
])('accepts %j in %s for %j', (value, unit, text) => {
  expect(isBehind([value], unit, text)).toBe(true)
})

test.each<[Value, unit: string, text: string]>([
  // another number or another unit
  [{ value: 329 }, '£ million', '£339 million'],
  [{ value: 329 }, '£ million', '£329'],
  [{ value: 50 }, 'vanguards', '50%'],
  [{ value: 50 }, 'vanguards', '50 years'],
  [{ value: 3 }, 'weeks', 'three months'],
  // rounding that is not declared, goes the other way or goes too far
  [{ value: 329 }, '£ million', '£330 million'],
  [{ value: 329 }, '£ million', 'over £330 million'],
  [{ value: 329 }, '£ million', 'nearly £320 million'],
  [{ value: 329 }, '£ million', 'over £200 million'],
  [{ value: 268 }, 'count', 'over 268 groups'],
  [{ value: 34.3 }, '%', '34%'],
  // a pair that mixes two
  [{ value: 23, of: 29 }, 'respondents', '23 of 30'],
  [{ value: 23, of: 29 }, 'respondents', '29 of 23'],
  // fractions
  [{ value: 40 }, '%', 'one-third'],
  [{ value: 30 }, '%', 'more than half of them'],
  [{ value: 95 }, '%', 'more than half of them'],
])('rejects %j in %s for %j', (value, unit, text) => {
  expect(isBehind([value], unit, text)).toBe(false)
})

test('accepts a pair whose two numbers come from two measures', () => {
  expect(isBehind([{ value: 24 }, { value: 50 }], 'vanguards', '24 of the 50')).toBe(true)
})
