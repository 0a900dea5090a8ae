import { countByConfidence } from '../graph/count-by-confidence.ts'
import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { Records } from '../records/record.ts'
import { csvFile } from '../tables/csv/csv-file.ts'
import { vocabularyValue } from '../tables/words/vocabulary-label.ts'
import type { Cell, View } from './build-view.ts'
import { describeCell, directionCounts, GAP_LABELS } from './describe-cell.ts'

/** A column that some files have more. */
export interface ExtraColumn {
  readonly heading: string
  readonly of: (cell: Cell & { readonly view: View }) => string
}

/** Cells as CSV, one line each; `metadata` says what they are and where they come from. */
export function cellsCsv(
  records: Records,
  metadata: Readonly<Record<string, string>>,
  cells: readonly (Cell & { readonly view: View })[],
  extra: readonly ExtraColumn[] = [],
): string {
  const heading = [
    'View',
    'Row',
    'Column',
    'Findings',
    'Studies',
    'Directions',
    ...CONFIDENCE_LEVELS.map((level) => `Confidence ${level}`),
    'Gaps',
    'In words',
    'Finding ids',
    'Findings that disagree',
    ...extra.map((column) => column.heading),
  ]
  const rows = cells.map((cell) => [
    cell.view.id,
    cell.row.label,
    cell.column.label,
    cell.findings.length,
    cell.behind.studies.length,
    directionCounts(cell)
      .map(({ direction, count }) => `${vocabularyValue(records, 'directions', direction).label}: ${count}`)
      .join('; '),
    ...countByConfidence(cell.findings).map(({ count }) => count),
    cell.gaps.map((gap) => GAP_LABELS[gap]).join('; '),
    describeCell(records, cell),
    cell.findings.map(({ id }) => id).join(' '),
    cell.disputes.map((dispute) => dispute.findings.filter((id) => isHere(cell, id)).join(' ≠ ')).join('; '),
    ...extra.map((column) => column.of(cell)),
  ])
  return csvFile(metadata, heading, rows)
}

function isHere(cell: Cell, id: string): boolean {
  return cell.findings.some((finding) => finding.id === id)
}
