import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { vanguardFilters } from './vanguard-filters.ts'
import { sortVanguards, VANGUARD_ORDERS } from './vanguard-orders.ts'

const SITE = MADE_UP['vanguards/vanguard-9001.md']
const FACT = '  - text: It is made up twice.\n    report: report-9001\n    at: para 1.2\n'
const { records } = madeUpContent({
  ...changed(
    'vanguards/vanguard-9001.md',
    ['title: Made-up vanguard', 'title: Bee'],
    ['region: region-a', 'region: region-b\nplace: Zed'],
  ),
  'vanguards/vanguard-9002.md': SITE.replace('9001\ntitle: Made-up vanguard', '9002\ntitle: Cee\nplace: Éa').replace(
    'facts:\n',
    `facts:\n${FACT}`,
  ),
  'vanguards/vanguard-9003.md': SITE.replace(
    '9001\ntitle: Made-up vanguard\nmodel: model-9001',
    '9003\ntitle: alpha\nmodel: model-9000',
  ).replace('region: region-a\n', ''),
  'models/model-9000.md': MADE_UP['models/model-9001.md'].replace('Made-up model', 'First model').replace('MUM', 'FM'),
  ...changed('models/model-9001.md', ['order: 1', 'order: 2']),
  'vocabulary/regions.yaml': `${MADE_UP['vocabulary/regions.yaml']}  - { id: region-b, label: A region, definition: Made up. }\n`,
}).validated

test('sorts by every column; what is not known comes last, and equals stand by number', () => {
  const orders = VANGUARD_ORDERS.map((order) => [order, sortVanguards(records, order).map(({ data }) => data.number)])
  expect(Object.fromEntries(orders)).toEqual({
    number: [9001, 9002, 9003],
    name: [9003, 9001, 9002],
    model: [9003, 9001, 9002],
    place: [9002, 9001, 9003],
    region: [9001, 9002, 9003],
    facts: [9002, 9001, 9003],
  })
})

test('filters by care model, region, and whether more is known than the name', () => {
  expect(vanguardFilters(records).map(({ id, label, count, note }) => [id, label, count, note])).toEqual([
    ['only-model-model-9000', 'FM', 1, 'Only vanguards with care model “First model”: 1 of 3.'],
    ['only-model-model-9001', 'MUM', 2, 'Only vanguards with care model “Made-up model”: 2 of 3.'],
    ['only-region-region-a', 'region-a', 1, 'Only vanguards with region “region-a”: 1 of 3.'],
    ['only-region-region-b', 'A region', 1, 'Only vanguards with region “A region”: 1 of 3.'],
    ['only-with-facts', 'more than one fact', 1, 'Only vanguards of which the reports included say more than one thing: 1 of 3.'],
    [
      'only-model-model-9001-region-region-a',
      'Made-up model, region-a',
      1,
      'Only vanguards with care model “Made-up model” and region “region-a”: 1 of 3.',
    ],
    [
      'only-model-model-9001-region-region-b',
      'Made-up model, A region',
      1,
      'Only vanguards with care model “Made-up model” and region “A region”: 1 of 3.',
    ],
  ])
})
