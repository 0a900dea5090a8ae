import { describe, expect, test } from 'vitest'
import { CHART_TYPES } from '../records/charts/schema.ts'
import type { Chart } from '../records/charts/schema.ts'
import { madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import type { ChartData } from './chart-row.ts'
import { drawChart } from './draw-chart.ts'
import { fileSvg } from './frame/file-svg.ts'
import { pageSvg } from './frame/page-svg.ts'
import { faultsOf } from './testing/faults-of.ts'
import { goldenSheet } from './testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from './testing/options.ts'
import { ROW_CASES, rowData } from './testing/row-cases.ts'
import { EVENT_CASES, FLOW_CASES, NETWORK_CASES } from './testing/special-cases.ts'

/** Bad data that every type of chart must make a sensible drawing of. */
const BAD_DATA = [
  'no data',
  'one datum',
  'all equal',
  'zero',
  'negative',
  'huge',
  'missing',
  '60 categories',
  'labels of 200 characters',
  'hostile labels',
] as const

/** The data of a case as a type draws them; "all zero" rows are the zero case of row charts. */
function dataFor(type: Chart['type'], name: (typeof BAD_DATA)[number]): ChartData {
  switch (type) {
    case 'timeline':
      return { kind: 'events', events: EVENT_CASES.find((one) => one.name === name)!.events }
    case 'flow':
      return { kind: 'flow', steps: FLOW_CASES.find((one) => one.name === name)!.steps }
    case 'network':
      return NETWORK_CASES.find((one) => one.name === name)!.data
    default:
      return rowData(ROW_CASES.find((one) => one.name === (name === 'zero' ? 'all zero' : name))!.rows)
  }
}

/** Queries that name what is not there or what has nothing to draw, and the rule that says so. */
const BAD_RECORDS = [
  { what: 'no kind of data', data: '{}', rule: 'schema' },
  { what: 'two kinds of data', data: '{ evidence: flow, timeline: {} }', rule: 'schema' },
  { what: 'an unknown kind of data', data: '{ numbers: [1, 2] }', rule: 'unknown-key' },
  { what: 'an unknown measure', data: '{ measures: [{ measure: measure-9011 }] }', rule: 'unknown-reference' },
  { what: 'an unknown dimension', data: '{ measures: [{ measure: measure-9001, where: { colour: red } }] }', rule: 'chart-data' },
  {
    what: 'an unknown value of a dimension',
    data: '{ measures: [{ measure: measure-9001, where: { year: year-b } }] }',
    rule: 'chart-data',
  },
  { what: 'an unknown part of a name', data: '{ measures: [{ measure: measure-9001, row: "{colour}" }] }', rule: 'chart-data' },
  { what: 'an unknown framework', data: '{ framework: framework-9011 }', rule: 'unknown-reference' },
  { what: 'an unknown event', data: '{ timeline: { events: [event-9011] } }', rule: 'chart-data' },
  { what: 'an unknown way to count', data: '{ findings: { by: colour } }', rule: 'schema' },
  { what: 'no values', data: '{ measures: [{ measure: measure-9001, where: { report: report-9002 } }] }', rule: 'chart-data' },
  { what: 'no events', data: '{ timeline: {} }', rule: 'chart-data' },
  { what: 'a framework without entries', data: '{ framework: framework-9001 }', rule: 'chart-data' },
] as const

describe.each(CHART_TYPES)('%s', (type) => {
  test.each(BAD_DATA)('makes a sensible drawing of: %s', (name) => {
    for (const width of TEST_WIDTHS) {
      const drawing = drawChart({ type, encodings: encodings() }, dataFor(type, name), width)
      expect(faultsOf(drawing)).toEqual([])
      expect(drawing.height).toBeGreaterThanOrEqual(24)
      const words = { title: ']]><script>', description: ']]><script>' }
      const page = pageSvg(drawing, words, 'chart-wide')
      const file = fileSvg(drawing, { ...words, headline: words.title, subtitle: words.title, below: [words.title] })
      for (const svg of [page, file])
        expect(['<script', ']]>', '\u0000', '\u202e'].filter((one) => svg.includes(one))).toEqual([])
      expect(drawing.body.includes('>No data</text>')).toBe(name === 'no data')
    }
  })

  test('looks as it did in every case', async () => {
    const cases = BAD_DATA.map((name) => ({
      name,
      drawing: drawChart({ type, encodings: encodings() }, dataFor(type, name), 680),
    }))
    await expect(goldenSheet(cases)).toMatchFileSnapshot(`golden/bad-input/${type}.svg`)
  })

  test('draws nothing of data of another kind', () => {
    const other = type === 'timeline' ? dataFor('flow', 'one datum') : dataFor('timeline', 'one datum')
    expect(drawChart({ type, encodings: encodings() }, other, 680).body).toContain('>No data</text>')
  })

  test.each(BAD_RECORDS)('tells the author of $what', ({ data, rule }) => {
    expect(rulesAgainst(type, data)).toContain(rule)
  })
})

/** Rules that complain of a chart. */
function rulesAgainst(type: Chart['type'], data: string): string[] {
  const files: Files = { 'charts/chart-9001.yaml': `type: ${type}\nheadline: Any\nsubtitle: Any\nalt: Any\ndata: ${data}\n` }
  const { problems } = madeUpContent(files).validated
  return problems.filter(({ file }) => file === 'charts/chart-9001.yaml').map(({ rule }) => rule)
}
