import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'
import { measureSummary } from './measure-summary.ts'

const VALUE = '  - { value: 5, of: 9, dims: { model: model-9001, year: year-a }, report: report-9001, at: para 1.1 }'
const summary = (...values: string[]) => {
  const { records } = madeUpContent(changed('measures/measure-9001.yaml', [VALUE, values.join('\n')])).validated
  return measureSummary(records, records.measures.get('measure-9001')!)
}
const whole = (value: number, more = '') => `  - { value: ${value}, dims: {}, report: report-9001, at: para 1.${value}${more} }`

test.each([
  ['one value without a part is the value alone', [whole(5)], '5 things'],
  [
    'a value has its part and precision with it',
    [`${VALUE.slice(0, -2)}, qualifier: about }`],
    'MUM, Year A: 5 of 9 things (about)',
  ],
  [
    'values of different times have their time',
    [whole(5, ', period: "2016"'), whole(6, ', period: "2017"')],
    '2016: 5 things; 2017: 6 things',
  ],
  [
    'three values are shown and the rest counted',
    [1, 2, 3, 4, 5].map((value) => whole(value)),
    '1 thing; 2 things; 3 things; 2 more',
  ],
])('%s', (_, values, expected) => {
  expect(summary(...values)).toBe(expected)
})
