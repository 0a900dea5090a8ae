import { expect, test } from 'vitest'
import { pageSvg } from './page-svg.ts'

test('a drawing on a page says what it is, and carries neither styles nor ids', () => {
  const svg = pageSvg({ width: 680, height: 99.5, body: '<g/>' }, { title: 'A < B', description: ']]>' }, 'chart-wide')
  expect(svg).toBe(
    '<svg class="chart chart-wide" viewBox="0 0 680 100" width="680" height="100" role="img" font-size="14"><title>A &lt; B</title><desc>]]&gt;</desc><g/></svg>',
  )
})
