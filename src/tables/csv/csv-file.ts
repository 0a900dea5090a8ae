import { csvFormatRows } from 'd3'

/**
 * A CSV file: lines of metadata that begin with #, a heading, the rows. Lines end as RFC 4180 has it.
 * Spreadsheets run text that begins with = or @, so such text gets a mark before it.
 */
export function csvFile(
  metadata: Readonly<Record<string, string>>,
  heading: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const head = Object.entries(metadata).map(([key, value]) => metadataLine(key, value))
  const table = csvFormatRows([heading, ...rows].map((cells) => cells.map(harmless)))
  return `${[...head, ...table.split('\n')].join('\r\n')}\r\n`
}

function harmless(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = value.replace(/\s*\n\s*/g, ' ')
  return /^([=@\t]|[+-](?![\d.,\s%]*$))/.test(line) ? `'${line}` : line
}

/**
 * A line that begins with #, which readers of CSV pass over. A spreadsheet does not: to it, what follows a comma in
 * the line is a cell, so there too a mark keeps it from being run.
 */
function metadataLine(key: string, value: string): string {
  return `# ${key}: ${value.replace(/\s+/g, ' ').replace(/[,;][\s"']*(?=[=@+-])/g, (before) => `${before}'`)}`
}
