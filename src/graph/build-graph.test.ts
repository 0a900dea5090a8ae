import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import { buildGraph, keyOf, neighbourhood } from './build-graph.ts'

const SECOND = MADE_UP['findings/finding-9001.md'].replace('title: One thing', 'title: Another thing').replace(
  'measures: ',
  `relations:
  - { kind: qualifies, finding: finding-9001, why: Made up. }
  - { kind: qualifies, finding: finding-9001, why: Told twice. }
measures: `,
)
const graphOf = (files: Files) => {
  const { validated } = madeUpContent(files)
  expect(validated.problems).toEqual([])
  return buildGraph(validated.records, validated.textLinks)
}
const graph = graphOf({
  'findings/finding-9002.md': SECOND.replace('report: report-9001', 'report: report-9001\n    via: report-9002'),
})
const show = (key: string, map: typeof graph.links) => (map.get(key) ?? []).map(({ from, to, kind }) => `${from} ${kind} ${to}`)

test('has a node for each record, in order of type and id', () => {
  expect([...graph.nodes.keys()].filter((key) => key.startsWith('findings/'))).toEqual([
    'findings/finding-9001',
    'findings/finding-9002',
  ])
  expect(graph.nodes.get('measures/measure-9001')).toEqual({
    key: 'measures/measure-9001',
    folder: 'measures',
    id: 'measure-9001',
    title: 'Made-up quantity',
    path: '/numbers/measure-9001/',
    status: 'published',
  })
})

test('links a finding by field, evidence, relation and cell, each once', () => {
  expect(show('findings/finding-9002', graph.links)).toEqual([
    'findings/finding-9002 models models/model-9001',
    'findings/finding-9002 themes themes/theme-9001',
    'findings/finding-9002 measures measures/measure-9001',
    'findings/finding-9002 qualifies findings/finding-9001',
    'findings/finding-9002 evidence reports/report-9001',
    'findings/finding-9002 via reports/report-9002',
    'findings/finding-9002 codes frameworks/framework-9001',
  ])
})

test('gives each link back', () => {
  for (const links of graph.links.values()) for (const link of links) expect(graph.backlinks.get(link.to)).toContain(link)
  const count = (map: typeof graph.links) => [...map.values()].reduce((sum, links) => sum + links.length, 0)
  expect(count(graph.links)).toBe(count(graph.backlinks))
  expect(show('findings/finding-9001', graph.backlinks)).toEqual([
    'findings/finding-9002 qualifies findings/finding-9001',
    'themes/theme-9001 text findings/finding-9001',
    'site/site text findings/finding-9001',
  ])
})

test('gives the neighbours of a record, each once', () => {
  expect(neighbourhood(graph, 'findings/finding-9001')).toEqual([
    'models/model-9001',
    'themes/theme-9001',
    'measures/measure-9001',
    'reports/report-9001',
    'frameworks/framework-9001',
    'findings/finding-9002',
    'site/site',
  ])
  expect(neighbourhood(graph, 'findings/nothing')).toEqual([])
})

test('leaves out links to records that are not there, and to a record itself', () => {
  const { records } = madeUpContent().validated
  const withoutModels = { ...records, models: new Map() }
  const links = buildGraph(withoutModels, [
    { fromFile: 'findings/finding-9001.md', toFile: 'findings/finding-9001.md' },
    { fromFile: 'findings/finding-9001.md', toFile: 'findings/nothing.md' },
  ]).links.get('findings/finding-9001')!
  expect(links.map(({ to }) => to)).not.toContain('models/model-9001')
  expect(links.map(({ kind }) => kind)).not.toContain('text')
})

test('names records by folder and id', () => {
  expect(keyOf({ folder: 'findings', id: 'finding-9001' })).toBe('findings/finding-9001')
})
