import { describe, expect, test } from 'vitest'
import { changed, MADE_UP } from '../tests/support/made-up-content.ts'
import { cellSearchPath, entryFindingsPath, neighbours } from './cell-links.ts'
import { confidenceSign, directionSigns } from './cell-signs.ts'
import { confidenceSpan } from './describe-cell.ts'
import { countByGroup, directionGroups } from './direction-groups.ts'
import { disputesIn, gapsByKind, gapsByTheme, mainGaps } from './main-gaps.ts'
import type { GapCell } from './main-gaps.ts'
import { describePicture, hasPicture, pictureData } from './picture/picture-data.ts'
import { findingLike, viewsOf } from './picture/testing/views-of.ts'
import { viewGroups } from './view-groups.ts'

const DIRECTIONS = `title: Directions
description: Made up.
values:
  - { id: direction-a, label: Rose, definition: Made up., symbol: "↑" }
  - { id: direction-b, label: Hindered, definition: Made up., symbol: "−" }
  - { id: direction-c, label: Told, definition: Made up. }
  - { id: direction-d, label: Helped, definition: Made up., symbol: "+" }
`
const signed = { 'vocabulary/directions.yaml': DIRECTIONS }
const to = (direction: string): [string, string] => ['direction: direction-a', `direction: ${direction}`]
const low: [string, string] = ['overall: moderate', 'overall: low']
/** Ratings that allow low and very low. */
const veryLow: [string, string][] = [
  ['methodological: { concern: minor', 'methodological: { concern: serious'],
  ['coherence: { concern: minor', 'coherence: { concern: serious'],
  ['overall: moderate', 'overall: very-low'],
]

describe('in a cell', () => {
  test('directions stand in the order of their list, each by its sign or else its name', () => {
    const { views, records } = viewsOf({
      ...signed,
      ...findingLike('finding-9002', to('direction-c')),
      ...findingLike('finding-9003', to('direction-b')),
      ...findingLike('finding-9004', to('direction-b')),
    })
    expect(directionSigns(records, views[0]!.cells[0]![0]!)).toEqual([
      { sign: '↑', count: 1 },
      { sign: '−', count: 2 },
      { sign: 'Told ', count: 1 },
    ])
  })

  test('confidence is that of most findings', () => {
    const { views, records } = viewsOf({ ...findingLike('finding-9002'), ...findingLike('finding-9003', ...veryLow) })
    const cell = views[0]!.cells[0]![0]!
    expect(confidenceSpan(cell)).toEqual({ lowest: 'very-low', highest: 'moderate', most: 'moderate' })
    expect(confidenceSign(records, cell)).toEqual({ dots: '●●●○', words: 'Moderate', level: 'moderate' })
  })

  test('confidence is a span where no level has most', () => {
    const { views, records } = viewsOf(findingLike('finding-9002', ...veryLow))
    expect(confidenceSign(records, views[0]!.cells[0]![0]!)).toEqual({ dots: '●◐◐○', words: 'Very low to moderate' })
  })

  test('low confidence alone is said, and nothing is said of an empty cell', () => {
    const { views, records } = viewsOf(changed('findings/finding-9001.md', ...veryLow))
    expect(confidenceSign(records, views[0]!.cells[0]![0]!)).toEqual({ dots: '●○○○', words: 'Low only', level: 'very-low' })
    expect(confidenceSign(records, views[0]!.cells[0]![1]!)).toBeUndefined()
  })
})

describe('directions in the picture', () => {
  test('are joined by the way in which their signs point, and those without a sign point nowhere', () => {
    const { views, records } = viewsOf({
      ...signed,
      ...findingLike('finding-9002', to('direction-c')),
      ...findingLike('finding-9003', to('direction-d')),
    })
    const groups = directionGroups(records)
    expect(groups.map(({ label, look }) => `${label}: ${look.pattern}`)).toEqual([
      'Rose, helped: solid',
      'Hindered: stripes',
      'Told: open',
    ])
    expect(countByGroup(groups, views[0]!.cells[0]![0]!)).toEqual([2, 0, 1])
  })

  test('are one group where no direction has a sign', () => {
    expect(directionGroups(viewsOf().records).map(({ label }) => label)).toEqual(['direction-a, direction-b'])
  })
})

test('a view is drawn unless it is empty, and its picture says in words what it shows', () => {
  const { views, records } = viewsOf()
  expect(views.map((view) => `${view.id} ${hasPicture(view)}`).slice(0, 4)).toEqual([
    'theme-by-model true',
    'theme-by-level true',
    'theme-by-report true',
    'framework-9001-by-model false',
  ])
  expect(pictureData(records, views[0]!).cells).toEqual([
    [
      { parts: [1], isThin: true, isDisputed: false },
      { parts: [0], isThin: false, isDisputed: false },
    ],
  ])
  expect(describePicture(views[0]!)).toBe(
    'Rows are themes, columns are care models. 1 of 2 cells hold findings; the most, 1, stand at Made-up theme × MUM. One study only: 1 cell. Sources disagree: no cells.',
  )
})

test('the switch offers main views first, then those with frameworks', () => {
  expect(viewGroups(viewsOf().views).map(({ label, views }) => `${label}: ${views.map((one) => one.label).join(', ')}`)).toEqual([
    'Themes by: Care models, Levels, Reports',
    'Themes by framework: Made-up framework, Made-up matrix',
    'Frameworks by care model: Made-up framework, Made-up matrix',
  ])
})

describe('a cell leads on', () => {
  test('to lists of findings and to the search with its filters set', () => {
    const { views, records } = viewsOf()
    const [view] = views
    const [cell, whole] = view!.cells[0]!
    expect(cellSearchPath(records, view!, cell!)).toBe('/search/?type=Finding&theme=Made-up+theme&model=Made-up+model')
    expect(cellSearchPath(records, view!, whole!)).toBeUndefined()
    expect(entryFindingsPath(view!.rows, cell!.row, true)).toBe('/findings/by/theme/theme-9001/')
    expect(entryFindingsPath(view!.columns, whole!.column, true)).toBeUndefined()
    expect(entryFindingsPath({ id: 'framework-9001' }, { id: 'row-b', label: 'Row B' }, true)).toBe(
      '/findings/by/cell/framework-9001.row-b/',
    )
    expect(entryFindingsPath({ id: 'framework-9001' }, { id: 'row-b', label: 'Row B' }, false)).toBeUndefined()
  })

  test('to the cells of its row and column', () => {
    const view = viewsOf().views[1]!
    const { row, column } = neighbours(view, view.cells[0]![1]!)
    expect(row.map((cell) => cell.column.id)).toEqual(['level-a', 'level-b'])
    expect(column.map((cell) => cell.column.id)).toEqual(['level-b'])
  })
})

describe('gaps', () => {
  const disputed = {
    ...findingLike('finding-9002', [
      'confidence:',
      'relations:\n  - { kind: contradicts, finding: finding-9001, why: It says so. }\nconfidence:',
    ]),
    ...findingLike('finding-9003', low),
  }

  test('are put by kind, a cell under each kind that it has', () => {
    const kinds = gapsByKind(mainGaps(viewsOf(disputed).views))
    expect(kinds.map(({ gap, cells }) => `${gap}: ${cells.map(({ column }) => column.id).join(' ')}`)).toEqual([
      'nothing-found: whole-programme level-b',
      'one-study: model-9001 level-a',
      'sources-disagree: model-9001 level-a',
    ])
  })

  test('name each disagreement once, with its reason', () => {
    expect(disputesIn(mainGaps(viewsOf(disputed).views))).toEqual([
      { findings: ['finding-9002', 'finding-9001'], why: 'It says so.' },
    ])
  })

  test('put the theme with the most of them first', () => {
    const { views, records } = viewsOf({
      'themes/theme-9002.md': MADE_UP['themes/theme-9001.md']
        .replace('order: 1', 'order: 2')
        .replace('title: Made-up', 'title: Another made-up'),
    })
    const order = (gaps: readonly GapCell[]) =>
      gapsByTheme(records, gaps).map(({ theme, kinds }) => `${theme.id}: ${kinds.map(({ gap }) => gap).join(' ')}`)
    const gaps = mainGaps(views)
    expect(order(gaps)).toEqual(['theme-9001: nothing-found one-study', 'theme-9002: nothing-found'])
    const fewer = gaps.filter(({ row, column }) => row.id === 'theme-9002' || column.id === 'level-a')
    expect(order(fewer)).toEqual(['theme-9002: nothing-found', 'theme-9001: one-study'])
  })
})
