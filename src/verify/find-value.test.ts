import { expect, test } from 'vitest'
import { formatAmount, missingNumbers, readUnit } from './find-value.ts'

test.each([
  // money: the scale of the unit against the scale in the text
  [{ value: 329 }, '£ million', 'It cost £329 million.', []],
  [{ value: 1400 }, '£ million', 'It cost £1.4 billion.', []],
  [{ value: 103 }, '£ million', 'Funding (£m) PACS 9 103', []],
  [{ value: 2 }, '£', 'It cost £2 million.', ['2']],
  [{ value: 329 }, '£ million', 'There were 329 of them.', ['329']],
  // percentages
  [{ value: 33 }, '%', 'They went one-third of the way.', []],
  [{ value: 94 }, '%', 'This was so in 29 out of 31 cases.', []],
  [{ value: -1.2 }, '%', 'Bed days fell by 1.2%.', []],
  [{ value: 0 }, '%', 'Admissions were unchanged.', []],
  [{ value: 33 }, '%', 'There were 33 of them.', ['33']],
  // x of y
  [{ value: 24, of: 30 }, 'replies', 'Twenty-four of the 30 were content.', []],
  [{ value: 24, of: 30 }, 'replies', 'Content were 80%.', []],
  [{ value: 29, of: 31 }, 'replies', 'All but two of the 31 were.', []],
  [{ value: 6, of: 6 }, 'sites', 'All of them did.', []],
  [{ value: 24, of: 30 }, 'replies', 'Twenty-four were content.', ['the base 30']],
  // ranges and time
  [{ low: 150000, high: 200000 }, 'people', 'It serves about 150- 200,000 people.', []],
  [{ low: 3, high: 8 }, 'people', 'Groups of 3.', ['8']],
  [{ value: 30 }, 'minutes', 'It took half an hour.', []],
  [{ value: 18 }, 'months', 'It took one and a half years.', []],
  [{ value: 5 }, 'years', 'There were five sites.', ['5']],
])('%o in %s in "%s"', (amount, unit, text, missing) => {
  expect(missingNumbers(amount, readUnit(unit), text)).toEqual(missing)
})

test('writes a value as explanations name it', () => {
  expect([{ value: 33 }, { value: 12, of: 23 }, { low: 3, high: 8 }].map(formatAmount)).toEqual(['33', '12 of 23', '3–8'])
})
