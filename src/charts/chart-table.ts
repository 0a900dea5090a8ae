import type { Source } from '../records/fields.ts'
import { formatDate } from '../tables/words/format-date.ts'
import type { ChartData, ChartRow } from './chart-row.ts'

/** One line of the table beside a chart. */
export interface TableLine {
  readonly cells: readonly string[]
  readonly sources: readonly Source[]
}

/** The data of a chart as a table; the first `heads` cells of a line name it. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly heads: number
  /** Columns that hold numbers. */
  readonly numeric: ReadonlySet<number>
  readonly lines: readonly TableLine[]
  readonly hasSources: boolean
}

/** The table of a chart: one line for each datum, or rows by columns when they come from counting. */
export function chartTable(data: ChartData): ChartTable {
  switch (data.kind) {
    case 'rows':
      return data.rows.every(({ sources }) => sources.length === 0) && data.rows.some(({ series }) => series)
        ? crossTable(data.rows)
        : rowTable(data.rows)
    case 'events':
      return {
        columns: ['When', 'What'],
        heads: 1,
        numeric: new Set(),
        lines: data.events.map(({ date, end, title, sources }) => ({
          cells: [end ? `${formatDate(date)} to ${formatDate(end)}` : formatDate(date), title],
          sources,
        })),
        hasSources: true,
      }
    case 'flow':
      return table(
        ['Step', 'Of which', 'Number'],
        data.steps.flatMap(({ main, aside }) =>
          [main, ...(aside ? [aside] : [])].flatMap((box) => [
            [box.label, 'All', String(box.count)],
            ...box.parts.map((part) => [box.label, part.label, String(part.count)]),
          ]),
        ),
        2,
      )
    case 'network': {
      const label = new Map(data.nodes.map((node) => [node.key, node.label]))
      return table(
        ['One', 'Shares with', 'Findings in common'],
        data.links.map(({ from, to, count }) => [label.get(from) ?? from, label.get(to) ?? to, String(count)]),
        2,
      )
    }
  }
}

function rowTable(rows: readonly ChartRow[]): ChartTable {
  const columns = [
    { head: 'Group', cell: (row: ChartRow) => row.panel?.label },
    { head: 'What', cell: (row: ChartRow) => row.row.label },
    { head: 'Series', cell: (row: ChartRow) => row.series?.label },
    { head: 'Value', cell: (row: ChartRow) => row.text },
    { head: 'When', cell: (row: ChartRow) => row.period },
    { head: 'Qualifier', cell: (row: ChartRow) => row.qualifier },
  ].filter(({ head, cell }) => head === 'What' || head === 'Value' || rows.some((row) => cell(row)))
  const value = columns.findIndex(({ head }) => head === 'Value')
  return {
    columns: columns.map(({ head }) => head),
    heads: value,
    numeric: new Set([value]),
    lines: rows.map((row) => ({ cells: columns.map(({ cell }) => cell(row) ?? ''), sources: row.sources })),
    hasSources: rows.some(({ sources }) => sources.length > 0),
  }
}

function crossTable(rows: readonly ChartRow[]): ChartTable {
  const series = [...new Map(rows.map((row) => [row.series?.key, row.series?.label ?? ''])).entries()]
  const groups = Map.groupBy(rows, ({ row }) => row.key)
  const lines = [...groups.values()].map((group) => {
    const bySeries = new Map(group.map((row) => [row.series?.key, row.mark]))
    return [group[0]!.row.label, ...series.map(([key]) => bySeries.get(key) ?? '')]
  })
  return table(['What', ...series.map(([, label]) => label)], lines, 1)
}

function table(columns: readonly string[], lines: readonly (readonly string[])[], heads: number): ChartTable {
  const numeric = new Set(columns.map((_, index) => index).filter((index) => index >= heads))
  return { columns, heads, numeric, lines: lines.map((cells) => ({ cells, sources: [] })), hasSources: false }
}
