import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { frameworkFilters } from './framework-filters.ts'
import { frameworkRows } from './framework-rows.ts'
import { filterClass, MOST_FILTERS, numberFilters } from '../row-filter.ts'

const FINDING = MADE_UP['findings/finding-9001.md']
const { records } = madeUpContent({
  'findings/finding-9002.md': FINDING.replace('direction: direction-a', 'direction: direction-b').replace(
    '[framework-9001/row-a]',
    '[framework-9001/row-a, framework-9001/row-b]',
  ),
  'findings/finding-9003.md': FINDING.replace('models: [model-9001]', 'models: []').replace('row-a', 'row-b'),
}).validated
const rows = frameworkRows(groupFindings(records), records.frameworks.get('framework-9001')!)
const filters = frameworkFilters(records, rows)

test('offers what narrows the findings, says what it leaves, and leaves out what all have', () => {
  expect(filters.map(({ number, id, group, label, count, note }) => [number, id, group, label, count, note])).toEqual([
    [
      1,
      'only-direction-direction-a',
      'Direction',
      'direction-a',
      2,
      'Only findings with direction “direction-a”: 2 of 3, in all 2 parts with findings.',
    ],
    [
      2,
      'only-direction-direction-b',
      'Direction',
      'direction-b',
      1,
      'Only findings with direction “direction-b”: 1 of 3, in all 2 parts with findings.',
    ],
    [
      3,
      'only-model-model-9001',
      'Care model',
      'MUM',
      2,
      'Only findings with care model “Made-up model”: 2 of 3, in all 2 parts with findings.',
    ],
  ])
})

test('gives each finding the numbers of the filters that leave it', () => {
  const classes = ['finding-9001', 'finding-9002', 'finding-9003'].map((id) => filterClass(filters, id))
  expect(classes).toEqual(['fi f1 f3', 'fi f2 f3', 'fi f1'])
})

test('offers no filter that leaves nothing or everything', () => {
  const filter = (...ids: string[]) => ({ id: `only-${ids.length}`, group: 'Made up', label: '', note: '', leaves: new Set(ids) })
  expect(numberFilters([filter(), filter('a', 'b'), filter('a')], 2).map(({ number, id }) => [number, id])).toEqual([
    [1, 'only-1'],
  ])
})

test('offers no more filters than the style sheet knows, and of a group all or none', () => {
  const groups = (sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, index) => ({
        id: `${group}-${index}`,
        group,
        label: '',
        note: '',
        leaves: new Set(['a']),
      })),
    )
  const offered = (sizes: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [...Map.groupBy(numberFilters(groups(sizes), 2), ({ group }) => group)].map(([group, list]) => [group, list.length]),
    )
  expect(offered({ direction: 7, report: MOST_FILTERS - 7 })).toEqual({ direction: 7, report: MOST_FILTERS - 7 })
  expect(offered({ direction: 7, report: MOST_FILTERS - 6, level: 3 })).toEqual({ direction: 7, level: 3 })
  expect(numberFilters(groups({ direction: 5, report: 4 }), 2, 4).map(({ id }) => id)).toEqual(
    [0, 1, 2, 3].map((nth) => `report-${nth}`),
  )
  expect(numberFilters(groups({ direction: MOST_FILTERS + 1, report: 2 }), 2).map(({ number, id }) => [number, id])).toEqual([
    [1, 'report-0'],
    [2, 'report-1'],
  ])
})
