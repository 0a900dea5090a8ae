import { expect, test } from 'vitest'
import { problemsOfEach } from '../../tests/support/made-up-content.ts'

test('rejects a network in which nothing is linked', () => {
  const network = `type: network\nheadline: Any\nsubtitle: Any\nalt: Any\ndata: { links: { by: theme, least: 3 } }\n`
  expect(problemsOfEach([['without links', { 'charts/chart-9001.yaml': network }]], 'chart-links')).toMatchInlineSnapshot(`
    "without links
    content/charts/chart-9001.yaml:5:16  chart-links
      no two of what is drawn share 3 findings, so the network has no links
      Fix: Lower least, or draw a bar chart."
  `)
})
