import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { modelsInOrder } from './models-in-order.ts'

const MODEL = MADE_UP['models/model-9001.md']
const { records } = madeUpContent({
  'models/model-9000.md': MODEL.replace('order: 1', 'order: 3').replace(': MUM', ': MUN'),
  'models/model-9002.md': MODEL.replace('order: 1', 'order: 2').replace(': MUM', ': MUO'),
}).validated
const named = (ids?: readonly string[]) => modelsInOrder(records, ids).map(({ id }) => id)

test('has all models in their own order', () => {
  expect(named()).toEqual(['model-9001', 'model-9002', 'model-9000'])
})

test('has the models that a record names in that order, not in that of the record', () => {
  expect(named(['model-9000', 'model-9001'])).toEqual(['model-9001', 'model-9000'])
  expect(named([])).toEqual([])
})
