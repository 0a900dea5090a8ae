import { expect, test } from 'vitest'
import { madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const MEASURE = `title: Other quantity
definition: Made-up things.
unit: things
dimensions: [{ id: year, label: Year, values: [{ id: a, label: Year A }, { id: b, label: Year B }] }]
values:
  - { value: 9, dims: { year: a }, report: report-9001, at: para 1.1 }
  - { value: 4, dims: { year: b }, report: report-9001, at: para 1.1 }
`
const chart = (headline: string, says = ''): Files => ({
  'measures/measure-9002.yaml': MEASURE,
  'charts/chart-9001.yaml': `type: bar
headline: ${headline}
subtitle: Number of things
alt: Any
data: { measures: [{ measure: measure-9002 }] }
${says ? `says: { ${says} }\n` : ''}`,
})
const timeline = (headline: string): Files => ({
  'timeline.yaml': 'events: [{ id: event-9001, date: "2018", title: Any., evidence: [{ report: report-9001, at: para 1.1 }] }]\n',
  'charts/chart-9001.yaml': `type: timeline\nheadline: ${headline}\nsubtitle: Any\nalt: Any\ndata: { timeline: {} }\n`,
})

test.each<[what: string, overrides: Files]>([
  ['a majority', chart('Most things were of year A', 'most: [Year A]')],
  ['a minority', chart('Few things were of year B', 'few: [Year B]')],
  ['a comparison', chart('Year A had more things than year B', 'order: [Year A, Year B]')],
  ['a fall', chart('Things fell', 'trend: decreases')],
  ['a superlative', chart('Year A had the largest number', 'largest: Year A')],
  ['nothing in particular, with a claim', chart('Things were there in both years', 'no_two_alike: rows')],
  ['words that only hold such words', chart('Almost all of the fewerley people came causeways', 'largest: Year A')],
])('accepts a headline with %s', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-headline', 'schema')).toBe('')
})

test('rejects headlines that nothing holds to the data', () => {
  const cases: [what: string, overrides: Files][] = [
    ['no claim', chart('Things were there in both years')],
    ['no claim about events', timeline('One thing came and went')],
    ['a word without its claim', chart('Things rose, and most were of year A', 'smallest: Year B')],
    ['a word against the trend', chart('Things rose', 'trend: decreases')],
    ['a cause', chart('Things fell because year B was cold', 'trend: decreases')],
    ['a cause in other words', chart('Year B resulted in fewer things than year A', 'order: [Year A, Year B]')],
  ]
  expect(problemsOfEach(cases, 'chart-headline')).toMatchInlineSnapshot(`
    "no claim
    content/charts/chart-9001.yaml:2:11  chart-headline
      nothing holds the headline to the data
      Fix: Write what it claims under says, such as says: { largest: Name of a row }.

    no claim about events
    content/charts/chart-9001.yaml:2:11  chart-headline
      nothing holds the headline to the data
      Fix: Write what it claims under says, such as says: { sequence: [first event, later event] }.

    a word without its claim
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "most", which nothing under says holds to the data
      Fix: Add one of: most, largest, order, sequence.
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "rose", which nothing under says holds to the data
      Fix: Add one of: trend, above_zero.

    a word against the trend
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "rose", and says has the trend "decreases"
      Fix: Write "trend: increases", or another word.

    a cause
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline gives a cause ("because"), and a chart shows only how much or when
      Fix: Say what is drawn; a reason belongs into the notes, with a link to the finding that has it.

    a cause in other words
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline gives a cause ("resulted in"), and a chart shows only how much or when
      Fix: Say what is drawn; a reason belongs into the notes, with a link to the finding that has it."
  `)
})
