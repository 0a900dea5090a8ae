import { describe, expect, test } from 'vitest'
import type { ChartData } from '../chart-row.ts'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { drawNetwork, MOST_LINKS } from './draw.ts'

type Network = Extract<ChartData, { kind: 'network' }>

/** A network in which each two of the labels are linked. */
function network(labels: readonly string[], count = (index: number) => index + 1): Network {
  const nodes = labels.map((label, index) => ({ key: String(index), label, count: count(index) }))
  const links = nodes.flatMap((from, index) =>
    nodes.slice(index + 1).map((to) => ({ from: from.key, to: to.key, count: from.count + 1 })),
  )
  return { kind: 'network', nodes, links }
}

const CASES: readonly { name: string; data: Network }[] = [
  { name: 'no data', data: network([]) },
  { name: 'one datum', data: network(['Only']) },
  { name: 'all equal', data: network(['A', 'B', 'C'], () => 5) },
  { name: 'zero', data: network(['A', 'B', 'C'], () => 0) },
  { name: 'huge', data: network(['A', 'B'], () => 1e300) },
  { name: 'a link to nothing', data: { ...network(['A', 'B']), links: [{ from: '0', to: '99', count: 3 }] } },
  { name: '60 categories', data: network(Array.from({ length: 60 }, (_, index) => `Theme number ${index}`)) },
  { name: 'labels of 200 characters', data: network(['word '.repeat(40), 'x'.repeat(200)]) },
  { name: 'hostile labels', data: network(['<script>alert(1)</script>', ']]>', '</text>']) },
]

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(CASES)('draws $name inside its frame without touching text', ({ data }) => {
    expect(faultsOf(drawNetwork(data, { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawNetwork(network(['First', 'Second', 'Third theme with a longer name']), { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})

test('draws no more than the strongest links of a tangle', () => {
  const { body } = drawNetwork(network(Array.from({ length: 60 }, (_, index) => `Theme ${index}`)), {
    width: 680,
    encodings: encodings(),
  })
  expect(body.match(/<path/g)).toHaveLength(MOST_LINKS)
})
