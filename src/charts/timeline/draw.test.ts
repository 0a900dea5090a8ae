import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { event, EVENT_CASES } from '../testing/special-cases.ts'
import { dateSpan } from './date-span.ts'
import { drawTimeline } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(EVENT_CASES)('draws $name inside its frame without touching text', ({ events }) => {
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
