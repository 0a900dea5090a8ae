import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { themeOverview } from './theme-overview.ts'

test('counts the findings of each theme by direction and confidence, and the studies behind them once', () => {
  const finding = MADE_UP['findings/finding-9001.md']
  const { records } = madeUpContent({
    'themes/theme-9000.md': MADE_UP['themes/theme-9001.md'].replace('order: 1', 'order: 2'),
    'findings/finding-9002.md': finding
      .replace('One thing', 'Another thing')
      .replace('direction: direction-a', 'direction: direction-b'),
  }).validated
  const rows = themeOverview(records, groupFindings(records))
  const show = (counts: readonly { value: string; count: number }[]) =>
    counts.map(({ value, count }) => `${value} ${count}`).join(', ')
  expect(
    rows.map(({ theme, findings, studies, directions, confidence }) => [
      theme.id,
      findings,
      studies,
      show(directions),
      show(confidence),
    ]),
  ).toEqual([
    ['theme-9001', 2, 1, 'direction-a 1, direction-b 1', 'high 0, moderate 2, low 0, very-low 0'],
    ['theme-9000', 0, 0, 'direction-a 0, direction-b 0', 'high 0, moderate 0, low 0, very-low 0'],
  ])
})
