import { expect, test } from 'vitest'
import type { Chart } from '../../records/charts/schema.ts'
import { schema } from '../../records/charts/schema.ts'
import type { Records } from '../../records/record.ts'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import type { ChartData } from '../chart-row.ts'
import { selectData } from '../select/select-data.ts'
import { unsourcedPoints } from './unsourced-points.ts'

const TIMELINE = {
  'timeline.yaml':
    'events: [{ id: event-9001, date: "2018", title: It happened., evidence: [{ report: report-9001, at: para 1.1 }] }]\n',
}
const { records } = madeUpContent(TIMELINE).validated
const SOURCE = { report: 'report-9001', at: 'para 1.1' }

const chart = (data: object): Chart => schema.parse({ type: 'bar', headline: 'Any', subtitle: 'Any', alt: 'Any', data }) as Chart

/** Every kind of data that a chart can draw. */
const KINDS: [kind: string, query: object][] = [
  ['measures', { measures: [{ measure: 'measure-9001' }] }],
  ['findings', { findings: { by: 'theme' } }],
  ['links', { links: { by: 'theme', least: 1 } }],
  ['framework', { framework: 'framework-9002' }],
  ['timeline', { timeline: {} }],
  ['evidence', { evidence: 'flow' }],
]

test('there is a case for each kind of data', () => {
  expect(KINDS.map(([kind]) => kind).toSorted()).toEqual(Object.keys(schema.shape.data.shape).toSorted())
})

test.each(KINDS)('%s have a report and a place for every point', (_, query) => {
  expect(unsourcedPoints(records, chart(query), selectData(records, chart(query)))).toEqual([])
})

/** The records with the evidence of the only finding replaced. */
function withEvidence(evidence: readonly object[]): Records {
  const [[id, finding]] = [...records.findings] as [
    [string, typeof records.findings extends ReadonlyMap<string, infer F> ? F : never],
  ]
  return { ...records, findings: new Map([[id, { ...finding, data: { ...finding.data, evidence } }]]) } as unknown as Records
}

const rows = (sources: readonly object[], value?: number) =>
  ({
    kind: 'rows',
    unit: '',
    rows: [{ row: { key: 'a', label: 'A' }, series: { key: 'b', label: 'B' }, value, mark: '', text: '', sources }],
  }) as ChartData
const events = (sources: readonly object[]) =>
  ({ kind: 'events', events: [{ id: 'a', title: 'It happened', date: '2018', sources }] }) as ChartData

test.each<[what: string, query: object, data: ChartData, found: string[]]>([
  ['a figure without a source', KINDS[0]![1], rows([], 5), ['A, B']],
  ['a figure without a place', KINDS[0]![1], rows([{ ...SOURCE, at: ' ' }], 5), ['A, B']],
  ['an entry without a source', KINDS[3]![1], rows([], 1), ['A, B']],
  ['an event without a source', KINDS[4]![1], events([]), ['It happened']],
  ['an event without a place in one of its reports', KINDS[4]![1], events([SOURCE, { ...SOURCE, at: '' }]), ['It happened']],
  ['a figure that is missing, which needs none', KINDS[0]![1], rows([]), []],
])('finds %s', (_, query, data, found) => {
  expect(unsourcedPoints(records, chart(query), data)).toEqual(found)
})

test.each(KINDS.filter(([kind]) => ['findings', 'links', 'evidence'].includes(kind)))(
  '%s are counts, so every finding needs its evidence',
  (_, query) => {
    const data = selectData(records, chart(query))
    expect(unsourcedPoints(withEvidence([]), chart(query), data)).toEqual(['findings/finding-9001.md'])
    expect(unsourcedPoints(withEvidence([{ ...SOURCE, at: '' }]), chart(query), data)).toEqual(['findings/finding-9001.md'])
  },
)
