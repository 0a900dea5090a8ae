import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const measure = (...figures: string[]): Files => ({
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: things
dimensions: [{ id: year, label: Year, values: [{ id: y0, label: Year A }, { id: y1, label: Year B }, { id: y2, label: Year C }] }]
values:
${figures.map((figure, index) => `  - { ${figure}, dims: { year: y${index} }, report: report-9001, at: para 1.1 }\n`).join('')}`,
})
const alt = (text: string, type = 'bar', data = '{ measures: [{ measure: measure-9002 }] }'): Files => ({
  'charts/chart-9001.yaml': `type: ${type}\nheadline: Any\nsubtitle: Any\nalt: ${text}\ndata: ${data}\n`,
})
const FIGURES = measure('value: 1400', 'value: 20', 'value: -3.5')
const LEVELS: Files = {
  'findings/finding-9002.md': MADE_UP['findings/finding-9001.md'].replace('title: One', 'title: Another'),
}
const EVENTS: Files = {
  'timeline.yaml': `events:
  - { id: event-9001, date: "2015-01", title: Any., evidence: [{ report: report-9001, at: para 1.1 }] }
  - { id: event-9002, date: "2016", end: "2018-03", title: Other., evidence: [{ report: report-9001, at: para 1.1 }] }
`,
}

test.each<[what: string, overrides: Files]>([
  ['figures', { ...FIGURES, ...alt('Bars from -3.5 to 1,400.') }],
  ['a figure in words', { ...measure('value: 6', 'value: 1'), ...alt('Bars: six things, and a single one.') }],
  [
    'the outer ends of ranges',
    { ...measure('low: 5, high: 7', 'low: 8, high: 90'), ...alt('Dots from 5 up to 90.', 'range-dot') },
  ],
  ['one figure', { ...measure('value: 7'), ...alt('A bar of 7.') }],
  ['shares, not the numbers of them', { ...measure('value: 6, of: 20', 'value: 5, of: 6'), ...alt('Bars. 5 of 6 and 6 of 20.') }],
  ['one of several that tie', { ...measure('value: 4', 'value: 9', 'value: 4'), ...alt('Bars of 9 and 4.') }],
  [
    'both ends of the widest range',
    { ...measure('low: 5, high: 90', 'value: 20'), ...alt('Dots and a bar from 5 to 90.', 'range-dot') },
  ],
  [
    'names of what is counted',
    { ...LEVELS, ...alt('Bars, most for Level-A, none for level-b.', 'bar', '{ findings: { by: level } }') },
  ],
  [
    'series of what is counted',
    alt('Bars. Moderate is the longest, high the shortest.', 'bar', '{ findings: { by: level, and: confidence } }'),
  ],
  ['the first and the last year', { ...EVENTS, ...alt('A timeline from 2015 to 2018.', 'timeline', '{ timeline: {} }') }],
  ['boxes of a flow', alt('A flow from Documents considered to documents included.', 'flow', '{ evidence: flow }')],
])('accepts an alt that names the extremes: %s', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-alt', 'schema')).toBe('')
})

test('rejects an alt that would leave out what the drawing shows at a glance', () => {
  const cases: [what: string, overrides: Files][] = [
    ['two words', { ...FIGURES, ...alt('A picture') }],
    ['the kind of chart left out', { ...FIGURES, ...alt('From -3.5 to 1,400.') }],
    ['the smallest left out', { ...FIGURES, ...alt('Bars of 1,400 and 20.') }],
    ['the lower end of a range left out', { ...measure('low: 5, high: 90', 'value: 20'), ...alt('Bars up to 90.', 'range-dot') }],
    ['names left out', { ...LEVELS, ...alt('Bars, some long.', 'bar', '{ findings: { by: level } }') }],
    ['the last year left out', { ...EVENTS, ...alt('A timeline from 2015 on.', 'timeline', '{ timeline: {} }') }],
  ]
  expect(problemsOfEach(cases, 'chart-alt')).toMatchInlineSnapshot(`
    "two words
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the largest that the chart draws: "1,400"
      Fix: Write the number as the chart has it: 1,400.
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the smallest that the chart draws: "−3.5"
      Fix: Write the number as the chart has it: −3.5.
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not say what kind of chart it is
      Fix: Begin with it; for a bar chart say "bars".

    the kind of chart left out
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not say what kind of chart it is
      Fix: Begin with it; for a bar chart say "bars".

    the smallest left out
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the smallest that the chart draws: "−3.5"
      Fix: Write the number as the chart has it: −3.5.

    the lower end of a range left out
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the smallest that the chart draws: "5"
      Fix: Write the number as the chart has it: 5.

    names left out
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the largest that the chart draws: "level-a"
      Fix: Write the name as the chart has it: level-a.
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the smallest that the chart draws: "level-b"
      Fix: Write the name as the chart has it: level-b.

    the last year left out
    content/charts/chart-9001.yaml:4:6  chart-alt
      the alt does not name the last that the chart draws: "2018"
      Fix: Write the number as the chart has it: 2018."
  `)
})
