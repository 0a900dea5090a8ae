import type { ChartData, ChartEvent, FlowStep } from '../chart-row.ts'

type DataOf<Kind extends ChartData['kind']> = Extract<ChartData, { kind: Kind }>

/** A made-up event. */
export function event(date: string, title: string, end?: string): ChartEvent {
  return { id: `event-${date}`, date, end, title, sources: [] }
}

/** A network in which each two of the labels are linked. */
export function network(labels: readonly string[], count = (index: number) => index + 1): DataOf<'network'> {
  const nodes = labels.map((label, index) => ({ key: String(index), label, count: count(index) }))
  const links = nodes.flatMap((from, index) =>
    nodes.slice(index + 1).map((to) => ({ from: from.key, to: to.key, count: from.count + 1 })),
  )
  return { kind: 'network', nodes, links }
}

/** Made-up parts of a box. */
export function parts(count: number): { label: string; count: number }[] {
  return Array.from({ length: count }, (_, index) => ({ label: `Part ${index}`, count: index + 1 }))
}

const LONG = 'word '.repeat(40)

/** What a timeline may be given. */
export const EVENT_CASES: readonly { readonly name: string; readonly events: readonly ChartEvent[] }[] = [
  { name: 'no data', events: [] },
  { name: 'one datum', events: [event('2015', 'It began')] },
  { name: 'one day', events: [event('2018-06-27', 'It was published')] },
  { name: 'all equal', events: ['A', 'B', 'C'].map((title) => event('2016-05', title)) },
  { name: 'zero', events: [event('0000', 'Nothing was yet'), event('0001', 'Something was')] },
  { name: 'negative', events: [event('2018', 'An end before its beginning', '2015')] },
  { name: 'huge', events: [event('0001', 'First'), event('1066', 'Next'), event('9999-12-31', 'Last')] },
  { name: 'missing', events: [event('2015', ''), event('2016', 'Its title is known')] },
  {
    name: '60 categories',
    events: Array.from({ length: 60 }, (_, index) =>
      event(`20${10 + (index % 20)}-0${1 + (index % 9)}`, `Event number ${index}`),
    ),
  },
  { name: 'labels of 200 characters', events: [event('2015', LONG), event('2016', 'x'.repeat(200))] },
  { name: 'hostile labels', events: [event('2015', '<script>alert(1)</script>'), event('2016', ']]> & </text>')] },
]

/** What a flow may be given. */
export const FLOW_CASES: readonly { readonly name: string; readonly steps: readonly FlowStep[] }[] = [
  { name: 'no data', steps: [] },
  { name: 'one datum', steps: [{ main: { label: 'Only', count: 1, parts: [] } }] },
  { name: 'all equal', steps: ['A', 'B', 'C'].map((label) => ({ main: { label, count: 5, parts: parts(1) } })) },
  {
    name: 'zero',
    steps: [{ main: { label: 'None', count: 0, parts: parts(0) }, aside: { label: 'None left', count: 0, parts: [] } }],
  },
  { name: 'negative', steps: [{ main: { label: 'Fewer than none', count: -1, parts: [{ label: 'Part', count: -1 }] } }] },
  { name: 'huge', steps: [{ main: { label: 'Many', count: 1e300, parts: [{ label: 'Most', count: 1e18 }] } }] },
  { name: 'missing', steps: [{ main: { label: '', count: 3, parts: [{ label: '', count: 3 }] } }] },
  {
    name: '60 categories',
    steps: [{ main: { label: 'All', count: 60, parts: parts(60) }, aside: { label: 'Left', count: 9, parts: parts(60) } }],
  },
  {
    name: 'labels of 200 characters',
    steps: [
      {
        main: { label: LONG, count: 2, parts: [{ label: 'x'.repeat(200), count: 1 }] },
        aside: { label: LONG, count: 1, parts: [] },
      },
    ],
  },
  {
    name: 'hostile labels',
    steps: [{ main: { label: '<script>alert(1)</script>', count: 2, parts: [{ label: ']]>', count: 1 }] } }],
  },
]

/** What a network may be given. */
export const NETWORK_CASES: readonly { readonly name: string; readonly data: DataOf<'network'> }[] = [
  { name: 'no data', data: network([]) },
  { name: 'one datum', data: network(['Only']) },
  { name: 'all equal', data: network(['A', 'B', 'C'], () => 5) },
  { name: 'zero', data: network(['A', 'B', 'C'], () => 0) },
  { name: 'negative', data: network(['A', 'B', 'C'], (index) => index - 1) },
  { name: 'huge', data: network(['A', 'B'], () => 1e300) },
  { name: 'missing', data: network(['', 'B']) },
  { name: 'a link to nothing', data: { ...network(['A', 'B']), links: [{ from: '0', to: '99', count: 3 }] } },
  { name: '60 categories', data: network(Array.from({ length: 60 }, (_, index) => `Theme number ${index}`)) },
  { name: 'labels of 200 characters', data: network(['word '.repeat(40), 'x'.repeat(200)]) },
  { name: 'hostile labels', data: network(['<script>alert(1)</script>', ']]>', '</text>']) },
]
