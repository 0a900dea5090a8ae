import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const FILE = 'measures/measure-9001.yaml'
const cases: [what: string, overrides: Record<string, string>][] = [
  ['a dimension that the measure does not have', changed(FILE, ['year: year-a }', 'yaer: year-a }'])],
  ['a value that the dimension does not have', changed(FILE, ['year: year-a }', 'year: year-b }'])],
  ['a record that does not exist', changed(FILE, ['dims: { model: model-9001', 'dims: { model: model-9011'])],
  [
    'dims without dimensions',
    changed(FILE, [
      `dimensions:
  - { id: model, label: Model, records: models }
  - { id: year, label: Year, values: [{ id: year-a, label: Year A }] }
`,
      '',
    ]),
  ],
  ['more than all', changed(FILE, ['value: 5, of: 9', 'value: 10, of: 9'])],
  ['a range from high to low', changed(FILE, ['value: 5, of: 9', 'low: 9, high: 5'])],
]

test('rejects values that the dimensions cannot place, and numbers that cannot be', () => {
  expect(problemsOfEach(cases)).toMatchInlineSnapshot(`
    "a dimension that the measure does not have
    content/measures/measure-9001.yaml:8:51  measure-dimensions
      this measure has no dimension "yaer". Did you mean "year"?
      Fix: Its dimensions: model, year.

    a value that the dimension does not have
    content/measures/measure-9001.yaml:8:57  measure-dimensions
      "year-b" is not a value of the dimension "year". Did you mean "year-a"?
      Fix: Its values: year-a.

    a record that does not exist
    content/measures/measure-9001.yaml:8:39  measure-dimensions
      "model-9011" is not a value of the dimension "model". Did you mean "model-9001"?
      Fix: Its values are ids in models/.

    dims without dimensions
    content/measures/measure-9001.yaml:5:32  measure-dimensions
      this measure has no dimension "model".
      Fix: Add the dimension first.
    content/measures/measure-9001.yaml:5:51  measure-dimensions
      this measure has no dimension "year".
      Fix: Add the dimension first.

    more than all
    content/measures/measure-9001.yaml:8:22  measure-dimensions
      10 of 9 is more than all
      Fix: Correct the numbers.

    a range from high to low
    content/measures/measure-9001.yaml:8:12  measure-dimensions
      the range runs from 9 down to 5
      Fix: Correct the numbers."
  `)
})

test('accepts a value without dims, which stands for all', () => {
  expect(madeUpContent(changed(FILE, ['dims: { model: model-9001, year: year-a }, ', ''])).problems()).toBe('')
})
