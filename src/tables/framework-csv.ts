import type { FindingsBy } from '../graph/facets.ts'
import type { Framework } from '../records/frameworks/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'
import { plainText } from '../text/render-markdown.ts'
import { csvFile } from './csv-file.ts'
import { frameworkRows } from './framework-rows.ts'
import { vocabularyValue } from './vocabulary-label.ts'

/** What an empty cell of a coded framework says. */
export const NOTHING_FOUND = 'No evidence found in the reports included'

/** A framework as CSV: one line for each row, with what stands in each column and the findings coded there. */
export function frameworkCsv(
  records: Records,
  findingsBy: FindingsBy,
  framework: TypedRecord<Framework>,
  metadata: Readonly<Record<string, string>>,
): string {
  const { row_label, columns, coded } = framework.data
  const coding = (findings: ReturnType<typeof frameworkRows>[number]['findings']) =>
    findings.length === 0
      ? NOTHING_FOUND
      : findings
          .map(({ data }) => {
            const direction = vocabularyValue(records, 'directions', data.direction).label.toLowerCase()
            return `${data.title} (${direction}; ${data.confidence.overall.replace('-', ' ')} confidence)`
          })
          .join(' | ')
  const heading = [
    row_label,
    'Part of',
    'Definition',
    ...columns.flatMap(({ label }) => (coded === 'cells' ? [label, `${label}: findings`] : [label])),
    ...(coded === 'rows' ? ['Findings'] : []),
  ]
  const labels = new Map(framework.data.rows.map(({ id, label }) => [id, label]))
  const rows = frameworkRows(findingsBy, framework).map(({ row, cells, findings }) => [
    row.label,
    labels.get((row as { parent?: string }).parent ?? '') ?? '',
    plainText(row.definition ?? ''),
    ...cells.flatMap((cell) => {
      const text = plainText(cell.text ?? '')
      return coded === 'cells' ? [text, coding(cell.findings)] : [text]
    }),
    ...(coded === 'rows' ? [coding(findings)] : []),
  ])
  return csvFile(metadata, heading, rows)
}
