import { describe, expect, test } from 'vitest'
import type { ChartEvent } from '../chart-row.ts'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { dateSpan } from './date-span.ts'
import { drawTimeline } from './draw.ts'

const event = (date: string, title: string, end?: string): ChartEvent => ({ id: `event-${date}`, date, end, title, sources: [] })

const CASES: readonly { name: string; events: readonly ChartEvent[] }[] = [
  { name: 'no data', events: [] },
  { name: 'one datum', events: [event('2015', 'It began')] },
  { name: 'one day', events: [event('2018-06-27', 'It was published')] },
  { name: 'all equal', events: ['A', 'B', 'C'].map((title) => event('2016-05', title)) },
  { name: 'years far apart', events: [event('1066', 'First'), event('2999-12-31', 'Last')] },
  { name: 'an end before its beginning', events: [event('2018', 'Backwards', '2015')] },
  {
    name: '60 categories',
    events: Array.from({ length: 60 }, (_, index) =>
      event(`20${10 + (index % 20)}-0${1 + (index % 9)}`, `Event number ${index}`),
    ),
  },
  { name: 'labels of 200 characters', events: [event('2015', 'word '.repeat(40)), event('2016', 'x'.repeat(200))] },
  { name: 'hostile labels', events: [event('2015', '<script>alert(1)</script>'), event('2016', ']]> & </text>')] },
]

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(CASES)('draws $name inside its frame without touching text', ({ events }) => {
    expect(faultsOf(drawTimeline({ kind: 'events', events }, { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const events = [
    event('2014', 'An idea is published'),
    event('2015-01', 'The programme runs', '2018-03'),
    event('2018-06-27', 'A report comes out'),
  ]
  const drawing = drawTimeline({ kind: 'events', events }, { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})

test.each([
  ['2018', undefined, { from: 2018, to: 2019, isExact: false }],
  ['2018-07', undefined, { from: 2018.5, to: 2018.5 + 1 / 12, isExact: true }],
  ['2015', '2018-03', { from: 2015, to: 2018.25, isExact: true }],
])('%s to %s covers its stretch of years', (date, end, span) => {
  const { from, to, isExact } = dateSpan(date, end)
  expect([from, to, isExact]).toEqual([span.from, expect.closeTo(span.to, 6), span.isExact])
})
