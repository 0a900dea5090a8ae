import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { buildGraph } from './build-graph.ts'
import { relationsOf } from './relations.ts'

const relating = (...relations: string[]) =>
  MADE_UP['findings/finding-9001.md'].replace(
    'measures: ',
    `relations:\n${relations.map((one) => `  - { ${one} }\n`).join('')}measures: `,
  )

const { validated } = madeUpContent({
  'findings/finding-9001.md': relating(
    'kind: supports, finding: finding-9002, why: It agrees.',
    'kind: qualifies, finding: finding-9003, why: It narrows.',
  ),
  'findings/finding-9002.md': relating(
    'kind: contradicts, finding: finding-9001, why: It differs.',
    'kind: supports, finding: finding-9001, why: It agrees too.',
  ).replace('title: One thing', 'title: A second thing'),
  'findings/finding-9003.md': MADE_UP['findings/finding-9001.md'].replace('title: One thing', 'title: A third thing'),
})
const { records, textLinks } = validated
const graph = buildGraph(records, textLinks)
const show = (id: string, from = records) =>
  relationsOf(from, graph, records.findings.get(id)!).map(
    ({ label, entries }) => `${label}: ${entries.map(({ other, why }) => `${other.id} (${why})`).join(', ')}`,
  )

test('gives relations from both sides, disagreement first', () => {
  expect(validated.problems).toEqual([])
  expect(show('finding-9001')).toEqual([
    'Contradicted by: finding-9002 (It differs.)',
    'Qualifies: finding-9003 (It narrows.)',
    'Supports: finding-9002 (It agrees.)',
    'Supported by: finding-9002 (It agrees too.)',
  ])
  expect(show('finding-9003')).toEqual(['Qualified by: finding-9001 (It narrows.)'])
})

test('leaves out findings that have no page', () => {
  const findings = new Map([...records.findings].filter(([id]) => id !== 'finding-9003'))
  expect(show('finding-9001', { ...records, findings }).filter((line) => line.startsWith('Qualifies'))).toEqual([])
})
