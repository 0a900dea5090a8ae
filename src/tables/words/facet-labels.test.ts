import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { FACET_NAMES, facetLabel, facetOrder, PAGE_FACETS } from './facet-labels.ts'

const { records } = madeUpContent({
  'models/model-9000.md': MADE_UP['models/model-9001.md'].replace('order: 1', 'order: 2'),
}).validated

test('names every facet that has pages', () => {
  expect(Object.keys(FACET_NAMES)).toEqual([...PAGE_FACETS])
})

test.each([
  ['theme', 'theme-9001', 'Made-up theme'],
  ['model', 'model-9001', 'Made-up model'],
  ['report', 'report-9001', 'Report 9001'],
  ['confidence', 'very-low', 'Very low'],
  ['confidence', 'high', 'High'],
  ['direction', 'direction-a', 'direction-a'],
  ['level', 'nothing', 'nothing'],
] as const)('shows the %s %s as %s', (facet, value, label) => {
  expect(facetLabel(records, facet, value)).toBe(label)
})

test.each([
  ['theme', ['theme-9001']],
  // By their order in lists, not by id.
  ['model', ['model-9001', 'model-9000']],
  // Only included reports have findings.
  ['report', ['report-9001']],
  ['confidence', ['high', 'moderate', 'low', 'very-low']],
  ['direction', ['direction-a', 'direction-b']],
  ['level', ['level-a', 'level-b']],
  ['kind', ['kind-a']],
] as const)('orders the values of %s', (facet, order) => {
  expect(facetOrder(records, facet)).toEqual(order)
})
