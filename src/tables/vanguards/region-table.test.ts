import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { regionTable } from './region-table.ts'

test('counts the sites of each region by care model, those of no known region last', () => {
  const site = MADE_UP['vanguards/vanguard-9001.md']
  const { records } = madeUpContent({
    'models/model-9000.md': MADE_UP['models/model-9001.md'].replace('order: 1', 'order: 2').replace(': MUM', ': MUN'),
    'vanguards/vanguard-9002.md': site.replace('9001', '9002').replace('model-9001', 'model-9000'),
    'vanguards/vanguard-9003.md': site.replace('9001', '9003').replace('region: region-a\n', ''),
  }).validated
  const { models, rows } = regionTable(records)
  expect(models.map(({ id }) => id)).toEqual(['model-9001', 'model-9000'])
  expect(rows).toEqual([
    { region: 'region-a', label: 'region-a', path: '/vanguards/by/region/region-a/', counts: [1, 1], total: 2 },
    { region: undefined, label: 'Not known', path: undefined, counts: [1, 0], total: 1 },
  ])
})
