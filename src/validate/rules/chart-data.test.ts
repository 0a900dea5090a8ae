import { expect, test } from 'vitest'
import { problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const HEAD = 'headline: Any\nsubtitle: Any\nalt: Any\n'
const chart = (text: string): Files => ({ 'charts/chart-9001.yaml': HEAD + text })
const ofMeasure = (query: string, more = 'type: bar\n') =>
  chart(`${more}data: { measures: [{ measure: measure-9001${query} }] }\n`)

/** A second measure in another unit, with two figures for one place. */
const OTHER: Files = {
  'vocabulary/units.yaml': `title: Units
description: Made up.
values:
  - { id: things, label: things, definition: Made up. }
  - { id: percent, label: "%", definition: Made up. }
`,
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: percent
values:
  - { value: 5, report: report-9001, at: para 1.1 }
  - { value: -6, report: report-9001, at: para 1.2 }
`,
}
const other = (type: string, more = '') => ({
  ...OTHER,
  ...chart(`type: ${type}\n${more}data: { measures: [{ measure: measure-9002 }] }\n`),
})

const cases: [what: string, overrides: Files][] = [
  ['what is right', ofMeasure(', where: { model: model-9001, report: report-9001 }, row: "{year}", series: "{report}"')],
  ['a part of a name that the measure does not have', ofMeasure(', row: "In {yaer}"')],
  ['a dimension that the measure does not have', ofMeasure(', where: { yaer: year-a }')],
  ['a value that the dimension does not have', ofMeasure(', where: { year: [year-a, year-b] }')],
  ['no data', ofMeasure(', where: { report: report-9002 }')],
  ['two figures in one place', other('bar')],
  ['two figures in one place that are both shown', other('range-dot')],
  [
    'two units',
    {
      ...OTHER,
      ...chart(
        'type: bar\ndata: { measures: [{ measure: measure-9001 }, { measure: measure-9002, where: { report: report-9001 } }] }\n',
      ),
    },
  ],
  ['data of another kind than the type draws', ofMeasure('', 'type: timeline\n')],
  ['a kind of data that rows are not', chart('type: bar\ndata: { evidence: flow }\n')],
  ['a framework without entries', chart('type: heat-map\ndata: { framework: framework-9001 }\n')],
  ['a timeline without events', chart('type: timeline\ndata: { timeline: {} }\n')],
  [
    'an event that is not there',
    {
      'timeline.yaml':
        'events: [{ id: event-9001, date: "2018", title: Any., evidence: [{ report: report-9001, at: para 1.1 }] }]\n',
      ...chart('type: timeline\ndata: { timeline: { events: [event-9011] } }\n'),
    },
  ],
  [
    'findings where there are none',
    { ...chart('type: bar\ndata: { findings: { by: theme } }\n'), 'findings/finding-9001.md': null },
  ],
]

test('rejects data that cannot be found or drawn', () => {
  expect(problemsOfEach(cases, 'chart-data')).toMatchInlineSnapshot(`
    "what is right


    a part of a name that the measure does not have
    content/charts/chart-9001.yaml:5:50  chart-data
      "measure-9001" has no {yaer}. Did you mean "year"?
      Fix: It has: model, year, title, period, report, qualifier.

    a dimension that the measure does not have
    content/charts/chart-9001.yaml:5:60  chart-data
      "measure-9001" has no dimension "yaer". Did you mean "year"?
      Fix: It has: model, year, period, report, qualifier.

    a value that the dimension does not have
    content/charts/chart-9001.yaml:5:60  chart-data
      "year-b" is not a value of "year". Did you mean "year-a"?
      Fix: Its values: year-a.

    no data
    content/charts/chart-9001.yaml:5:20  chart-data
      this query fits no value of "measure-9001"
      Fix: Loosen where, or name only dimensions that its values have.

    two figures in one place
    content/charts/chart-9001.yaml:5:20  chart-data
      two figures stand for "Other quantity": 5 (report-9001) and -6 (report-9001)
      Fix: Choose with where: { report: … }, or show both with series: "{report}".

    two figures in one place that are both shown


    two units
    content/charts/chart-9001.yaml:5:58  chart-data
      "measure-9002" is in %, the first measure in things
      Fix: Draw measures of one unit; make a second chart for the other.

    data of another kind than the type draws
    content/charts/chart-9001.yaml:5:19  chart-data
      a timeline chart cannot draw measures
      Fix: Give it timeline, or change the type.

    a kind of data that rows are not
    content/charts/chart-9001.yaml:5:19  chart-data
      a bar chart cannot draw evidence
      Fix: Give it measures, findings, framework, or change the type.

    a framework without entries
    content/charts/chart-9001.yaml:5:20  chart-data
      framework "framework-9001" has no entries to draw
      Fix: Name a matrix or table with entries.

    a timeline without events
    content/charts/chart-9001.yaml:5:19  chart-data
      there are no events to draw
      Fix: Add events to timeline.yaml first.

    an event that is not there
    content/charts/chart-9001.yaml:5:30  chart-data
      timeline.yaml has no event "event-9011". Did you mean "event-9001"?
      Fix: Write the id of an event.

    findings where there are none
    content/charts/chart-9001.yaml:5:7  chart-data
      there are no findings to count
      Fix: Add findings first, or remove the chart."
  `)
})

test('rejects a measure or framework that does not exist', () => {
  const unknown: typeof cases = [
    ['a measure', chart('type: bar\ndata: { measures: [{ measure: measure-9011 }] }\n')],
    ['a framework', chart('type: heat-map\ndata: { framework: framework-9011 }\n')],
  ]
  expect(problemsOfEach(unknown, 'unknown-reference', 'chart-data')).toMatchInlineSnapshot(`
    "a measure
    content/charts/chart-9001.yaml:5:31  unknown-reference
      measure "measure-9011" does not exist. Did you mean "measure-9001"?
      Fix: Correct the id, or add measures/measure-9011.yaml first.

    a framework
    content/charts/chart-9001.yaml:5:20  unknown-reference
      framework "framework-9011" does not exist. Did you mean "framework-9001" or "framework-9002"?
      Fix: Correct the id, or add frameworks/framework-9011.yaml first."
  `)
})

test('rejects a chart without its words or with more than one kind of data', () => {
  const wrong: typeof cases = [
    ['no headline', { 'charts/chart-9001.yaml': 'type: bar\nsubtitle: Any\nalt: Any\ndata: { findings: { by: theme } }\n' }],
    ['no subtitle', { 'charts/chart-9001.yaml': 'type: bar\nheadline: Any\nalt: Any\ndata: { findings: { by: theme } }\n' }],
    [
      'empty alt',
      { 'charts/chart-9001.yaml': 'type: bar\nheadline: Any\nsubtitle: Any\nalt: ""\ndata: { findings: { by: theme } }\n' },
    ],
    ['no data', chart('type: bar\ndata: {}\n')],
    ['two kinds of data', chart('type: bar\ndata: { evidence: flow, framework: framework-9002 }\n')],
    ['an unknown type', chart('type: pie\ndata: { findings: { by: theme } }\n')],
    ['an unknown dimension of findings', chart('type: bar\ndata: { findings: { by: colour } }\n')],
  ]
  expect(problemsOfEach(wrong)).toMatchInlineSnapshot(`
    "no headline
    content/charts/chart-9001.yaml:1:1  schema
      headline is missing
      Fix: Add it; see _template in charts/ for what it holds.

    no subtitle
    content/charts/chart-9001.yaml:1:1  schema
      subtitle is missing
      Fix: Add it; see _template in charts/ for what it holds.

    empty alt
    content/charts/chart-9001.yaml:4:6  schema
      alt must not be empty

    no data
    content/charts/chart-9001.yaml:5:7  schema
      data needs exactly one of measures, findings, links, framework, timeline and evidence

    two kinds of data
    content/charts/chart-9001.yaml:5:7  schema
      data needs exactly one of measures, findings, links, framework, timeline and evidence

    an unknown type
    content/charts/chart-9001.yaml:4:7  schema
      type is "pie", which is not allowed. Did you mean "line"?
      Fix: Allowed: bar, line, range-dot, slope, small-multiples, waffle, timeline, flow, heat-map, network, sparkline.

    an unknown dimension of findings
    content/charts/chart-9001.yaml:5:25  schema
      data, findings, by is "colour", which is not allowed.
      Fix: Allowed: theme, model, report, confidence, direction, level, kind."
  `)
})
