import type { ChartTable } from '../chart-table.ts'

/** Data of a chart as CSV: lines of metadata that begin with #, then a heading and the rows. */
export function chartCsv(
  metadata: Readonly<Record<string, string>>,
  table: ChartTable,
  sourceText: (line: ChartTable['lines'][number]) => string,
): string {
  const head = Object.entries(metadata).map(([key, value]) => `# ${key}: ${value.replace(/\s+/g, ' ')}`)
  const columns = [...table.columns.map((column) => column || 'Row'), ...(table.hasSources ? ['Source'] : [])]
  const lines = table.lines.map((line) => [...line.cells, ...(table.hasSources ? [sourceText(line)] : [])])
  return `${[...head, ...[columns, ...lines].map((cells) => cells.map(csvCell).join(','))].join('\r\n')}\r\n`
}

/** A cell, quoted when it must be. Spreadsheets run text that begins with = or @, so it gets a mark before it. */
function csvCell(text: string): string {
  const safe = /^([=@\t\r]|[+-](?![\d.]))/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
