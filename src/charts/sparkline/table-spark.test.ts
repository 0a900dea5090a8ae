import { expect, test } from 'vitest'
import { tableSpark } from './table-spark.ts'

test('draws a column for each count on the scale of the table, and names those that are not zero', () => {
  const counts = [
    { label: 'Helped', count: 4 },
    { label: 'Mixed', count: 0 },
    { label: 'Hindered', count: 8 },
  ]
  expect(tableSpark(counts, 16)).toMatchInlineSnapshot(
    `"<svg class="chart spark" viewBox="0 0 98 24" width="98" height="24" role="img" font-size="14"><title>4 helped, 8 hindered</title><path class="t-c1" fill="currentColor" d="M0 17.5h29.67V23h-29.67zM32.67 23h29.67V24h-29.67zM65.33 12h29.67V23h-29.67z"/><path class="axis" d="M0 23h98"/></svg>"`,
  )
})

test('stays a drawing when all is zero, and lets no label out of its text', () => {
  expect(tableSpark([], 0)).toContain('<title>none</title>')
  expect(tableSpark([{ label: '</title><script>', count: 1 }], 1)).toContain('<title>1 &lt;/title&gt;&lt;script&gt;</title>')
})
