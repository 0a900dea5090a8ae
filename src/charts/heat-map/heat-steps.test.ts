import { expect, test } from 'vitest'
import { heatSteps } from './heat-steps.ts'

const limits = (values: readonly number[]) => heatSteps(values).bounds.map(({ from, to }) => `${from} to ${to}`)

test.each([
  [
    'whole numbers have limits without holes, also where no value lies',
    [1, 6, 25],
    ['1 to 6', '7 to 12', '13 to 18', '19 to 25'],
  ],
  ['numbers that are not whole have the values found', [0.5, 3.9, 1.25], ['0.5 to 0.5', '1.25 to 1.25', '3.9 to 3.9']],
  ['few things have a step each', [1, 3], ['1 to 1', '3 to 3']],
  ['nothing above zero has no steps', [0, 0], []],
])('%s', (_, values, expected) => {
  expect(limits(values)).toEqual(expected)
})

test('each whole number is drawn in the shade whose limits hold it', () => {
  const { stepOf, bounds } = heatSteps([25])
  for (let value = 1; value <= 25; value++) {
    const { from, to } = bounds[stepOf(value) - 1]!
    expect(value >= from && value <= to, `${value} in ${from} to ${to}`).toBe(true)
  }
})
