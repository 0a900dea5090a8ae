import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { countByFacet } from './count-by-facet.ts'

const { records } = madeUpContent({
  'findings/finding-9002.md': MADE_UP['findings/finding-9001.md']
    .replace('One thing', 'Another thing')
    .replace('direction: direction-a', 'direction: direction-b')
    .replace('models: [model-9001]', 'models: []'),
}).validated
const findings = [...records.findings.values()]

test('counts findings by each value of a facet, those that none has with 0', () => {
  expect(countByFacet(records, findings, 'confidence')).toEqual([
    { value: 'high', label: 'High', count: 0 },
    { value: 'moderate', label: 'Moderate', count: 2 },
    { value: 'low', label: 'Low', count: 0 },
    { value: 'very-low', label: 'Very low', count: 0 },
  ])
  expect(countByFacet(records, findings, 'direction')).toEqual([
    { value: 'direction-a', label: 'direction-a', count: 1 },
    { value: 'direction-b', label: 'direction-b', count: 1 },
  ])
})

test('counts a finding under each of several values, and under none when it has none', () => {
  expect(countByFacet(records, findings, 'model')).toEqual([{ value: 'model-9001', label: 'Made-up model', count: 1 }])
})
