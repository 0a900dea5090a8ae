import type { Framework } from '../../records/frameworks/schema.ts'
import type { ChartRow } from '../chart-row.ts'

/** Every cell of a framework: 1 where it has an entry, 0 where not. */
export function frameworkRows(framework: Framework): ChartRow[] {
  const entries = new Map(framework.entries.map((entry) => [`${entry.row}/${entry.column}`, entry.text]))
  const sources = framework.evidence
  return framework.rows.flatMap((row) =>
    framework.columns.map((column) => {
      const text = entries.get(`${row.id}/${column.id}`)
      return {
        row: { key: row.id, label: row.label },
        series: { key: column.id, label: column.label },
        value: text === undefined ? 0 : 1,
        mark: text === undefined ? '' : '●',
        text: text ?? 'no entry',
        sources,
      }
    }),
  )
}
