import { chartTable } from '../chart-table.ts'
import type { ChartData } from '../chart-row.ts'
import { csvFile } from '../../tables/csv/csv-file.ts'
import type { Source } from '../../records/fields.ts'

type Cell = string | number | undefined

/** Data of a chart as CSV: lines of metadata that begin with #, then a heading and a line for each datum. */
export function chartCsv(metadata: Readonly<Record<string, string>>, data: ChartData, label: (report: string) => string): string {
  const [heading = [], ...lines] = csvLines(data, (sources) =>
    sources.map(({ report, at, via }) => `${label(report)}, ${at}${via ? ` (repeats ${label(via)})` : ''}`).join('; '),
  )
  return csvFile(
    metadata,
    heading.map(String),
    lines.map((cells) => cells.map((cell) => cell ?? '')),
  )
}

/** Heading and lines; numbers stand in columns of their own, as numbers. */
function csvLines(data: ChartData, sourceText: (sources: readonly Source[]) => string): Cell[][] {
  if (data.kind === 'events') {
    const lines = data.events.map(({ date, end, title, sources }) => [date, end, title, sourceText(sources)])
    return [['date', 'end', 'event', 'source'], ...lines]
  }
  if (data.kind !== 'rows') {
    const table = chartTable(data)
    return [[...table.columns], ...table.lines.map(({ cells }) => [...cells])]
  }
  const lines = data.rows.map(({ panel, row, series, value, low, high, of, text, period, qualifier, sources }) => {
    const names = [panel?.label, row.label, series?.label]
    return [...names, value, low, high, of, data.unit, text, period, qualifier, sourceText(sources)]
  })
  const columns = ['group', 'row', 'series', 'value', 'low', 'high', 'of', 'unit', 'as_given', 'when', 'precision', 'source']
  const used = columns.map((_, index) => lines.some((line) => line[index] !== undefined && line[index] !== ''))
  return [columns, ...lines].map((line) => line.filter((_, index) => used[index]))
}
