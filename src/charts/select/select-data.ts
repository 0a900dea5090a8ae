import type { Chart } from '../../records/charts/schema.ts'
import type { Records } from '../../records/record.ts'
import { unitLabel } from '../../tables/words/format-value.ts'
import { plainText } from '../../text/render-markdown.ts'
import type { ChartData, ChartRow } from '../chart-row.ts'
import { evidenceFlow } from './evidence-flow.ts'
import { findingLinks } from './finding-links.ts'
import { findingRows } from './finding-rows.ts'
import { frameworkRows } from './framework-rows.ts'
import { measureRows } from './measure-rows.ts'

/** What a chart draws, from the records that it names. */
export function selectData(records: Records, chart: Chart): ChartData {
  const { measures, findings, links, framework, timeline, evidence } = chart.data
  if (measures) {
    const unit = unitLabel(records, records.measures.get(measures[0]!.measure)?.data.unit ?? '')
    return { kind: 'rows', unit, rows: sortRows(measureRows(records, measures), chart.encodings.sort) }
  }
  if (findings) {
    const rows = findingRows(records, findings.by, findings.and)
    return { kind: 'rows', unit: 'findings', rows: sortRows(rows, chart.encodings.sort) }
  }
  if (framework) {
    const found = records.frameworks.get(framework)
    const rows = sortRows(found ? frameworkRows(found.data) : [], chart.encodings.sort)
    return { kind: 'rows', unit: 'entries', rows }
  }
  if (timeline) return { kind: 'events', events: events(records, timeline.events) }
  if (links) return findingLinks(records, links.by, links.least)
  if (evidence) return { kind: 'flow', steps: evidenceFlow(records) }
  return { kind: 'rows', unit: '', rows: [] }
}

/** Rows in the order of the records, or those with the largest total first; missing ones come last then. */
function sortRows(rows: readonly ChartRow[], sort: Chart['encodings']['sort']): ChartRow[] {
  if (sort === 'record') return [...rows]
  const totals = rowTotals(rows)
  return rows
    .map((row, index) => ({ row, index, total: totals.get(row.row.key) ?? -Infinity }))
    .toSorted((a, b) => (a.total === b.total ? a.index - b.index : b.total - a.total))
    .map(({ row }) => row)
}

/** Sum of each row, or its share of the base for "x of y"; rows without a figure are not in it. */
function rowTotals(rows: readonly ChartRow[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const { row, value, low, high, of } of rows) {
    const figure = value ?? high ?? low
    if (figure === undefined) continue
    totals.set(row.key, (totals.get(row.key) ?? 0) + (of ? figure / of : figure))
  }
  return totals
}

function events(records: Records, wanted: readonly string[]): (ChartData & { kind: 'events' })['events'] {
  const all = records.timeline.get('timeline')?.data.events ?? []
  return all
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map(({ id, title, date, end, evidence }) => ({
      id,
      title: plainText(title).replace(/\.$/, ''),
      date,
      end,
      sources: evidence,
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
}
