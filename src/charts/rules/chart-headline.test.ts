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
const measureOf = (figures: string): Files => ({
  'measures/measure-9002.yaml': `${MEASURE.slice(0, MEASURE.indexOf('dimensions'))}dimensions: [{ id: year, label: Year, values: [{ id: a, label: Year A }, { id: c, label: Fell and least }, { id: d, label: Year D }] }]
values:
  - { ${figures}, report: report-9001, at: para 1.1 }
  ${figures.includes('year: c') ? '- { value: 3, dims: { year: d }, report: report-9001, at: para 1.1 }' : ''}
`,
})
const alt = (text: string): Files => ({
  'charts/chart-9001.yaml': `type: bar
headline: Things were there
subtitle: Number of things
alt: ${text}
data: { measures: [{ measure: measure-9002 }] }
says: { no_two_alike: rows }
`,
})
const one: Files = {
  'charts/chart-9001.yaml': `type: bar
headline: There were 9 of them
subtitle: Number of things
alt: Any
data: { measures: [{ measure: measure-9002, where: { year: a }, row: Things }] }
`,
}
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
  [
    'one figure alone, without a claim',
    { ...chart('There were 9 of them'), ...measureOf('value: 9, dims: { year: a }'), ...one },
  ],
  [
    'a word that is part of a name',
    { ...chart('What fell in the least year', 'no_two_alike: rows'), ...measureOf('value: 9, dims: { year: c }') },
  ],
  ['what the claim is about, by its name', chart('Year A had more than year B', 'order: [Year A, Year B]')],
  ['less than, the other way round', chart('Year B had less than year A', 'order: [Year A, Year B]')],
  ['results as a thing', chart('Results were there in both years', 'no_two_alike: rows')],
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
    ['a universal word', chart('Every year had its things', 'largest: Year A')],
    ['another group than the claim is about', chart('Most things were of year B', 'most: [Year A]')],
    ['an order the other way', chart('Year B had more things than year A', 'order: [Year A, Year B]')],
    ['less than, the wrong way', chart('Year A had fewer things than year B', 'order: [Year A, Year B]')],
    ['a direction in the alt', { ...chart('Things were there', 'no_two_alike: rows'), ...alt('Bars that rose') }],
    ['a cause in the alt', { ...chart('Things were there', 'no_two_alike: rows'), ...alt('Bars, led to by year B') }],
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
      Fix: Write what it claims under says, such as says: { sequence: [first-event, later-event] }.

    a word without its claim
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "most", which nothing under says holds to the data
      Fix: Add one of: most, largest, sequence.
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

    a universal word
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "Every", which nothing under says holds to the data
      Fix: Add one of: whole, order_in_each, trend, no_two_alike, above_zero, below_zero.

    another group than the claim is about
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline says "Most" and names "Year B", and says.most is about "Year A"
      Fix: Claim it of what the headline names.

    an order the other way
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline puts "Year B" above "Year A", and says has them the other way
      Fix: Turn the headline round; order goes from more to less.

    less than, the wrong way
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline puts "Year A" below "Year B", and says has them the other way
      Fix: Turn the headline round; order goes from more to less.

    a direction in the alt
    content/charts/chart-9001.yaml:4:6  chart-headline
      the alt says "rose", which nothing under says holds to the data
      Fix: Add one of: trend, above_zero.

    a cause in the alt
    content/charts/chart-9001.yaml:4:6  chart-headline
      the alt gives a cause ("led to"), and a chart shows only how much or when
      Fix: Say what is drawn; a reason belongs into the notes, with a link to the finding that has it.

    a cause in other words
    content/charts/chart-9001.yaml:2:11  chart-headline
      the headline gives a cause ("resulted in"), and a chart shows only how much or when
      Fix: Say what is drawn; a reason belongs into the notes, with a link to the finding that has it."
  `)
})
