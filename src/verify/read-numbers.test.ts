import { expect, test } from 'vitest'
import { readNumbers } from './read-numbers.ts'

test.each([
  // digits
  ['440,000 years', [440000]],
  ['rose by 6.3% in all', [6.3]],
  ['£329 million', [329e6]],
  ['£1.4 billion and £60m', [1.4e9, 60e6]],
  // words
  ['Twenty-four of the thirty', [24, 30]],
  ['two hundred sites', [200]],
  ['a couple of hundred thousand pounds', [200000]],
  ['more than a decade', [10]],
  ['neither of the two', [0, 2]],
  // fractions
  ['one-third of the way', [1 / 3]],
  ['two thirds', [2 / 3]],
  ['half of them', [0.5]],
  ['about one and a quarter years', [1.25]],
  // ranges: what stands after the second number holds for the first
  ['150- 200,000 people', [150, 200000, 150000, 150]],
  ['£2-2.5 million', [2, 2.5e6, 2e6, 2]],
  // names that hold numbers
  ['Table 5, site 3, (ID 022), S2R01, p23 and section 5.3.2.1', []],
])('reads "%s"', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values)
})

test('knows percentages, money and time from what stands beside them', () => {
  expect(readNumbers('9%, £5, half an hour, two or three weeks, five')).toMatchInlineSnapshot(`
    [
      {
        "kind": "percent",
        "scale": 1,
        "value": 9,
      },
      {
        "kind": "money",
        "scale": 1,
        "value": 5,
      },
      {
        "kind": "fraction",
        "scale": 1,
        "time": "hour",
        "value": 0.5,
      },
      {
        "kind": "plain",
        "scale": 1,
        "time": "hour",
        "value": 1,
      },
      {
        "kind": "plain",
        "scale": 1,
        "value": 2,
      },
      {
        "kind": "plain",
        "scale": 1,
        "time": "week",
        "value": 3,
      },
      {
        "kind": "plain",
        "scale": 1,
        "time": "week",
        "value": 2,
      },
      {
        "kind": "plain",
        "scale": 1,
        "time": "week",
        "value": 2,
      },
      {
        "kind": "plain",
        "scale": 1,
        "value": 5,
      },
    ]
  `)
})
