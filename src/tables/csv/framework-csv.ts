import type { FindingRecord, FindingsBy } from '../../graph/facets.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { plainText } from '../../text/render-markdown.ts'
import { csvFile } from './csv-file.ts'
import { countOf } from '../words/count-words.ts'
import { facetLabel } from '../words/facet-labels.ts'
import { summariseFindings } from '../frameworks/findings-summary.ts'
import { frameworkRows, wholeApplications } from '../frameworks/framework-rows.ts'
import type { Application, FrameworkRow } from '../frameworks/framework-rows.ts'

/** What an empty cell of a coded framework says. */
export const NOTHING_FOUND = 'No evidence found in the reports included'

/** What a row without findings says: those of a row with parts may stand in them. */
export function nothingFoundInRow({ children }: Pick<FrameworkRow, 'children'>): string {
  return children > 0 ? `No findings of its own; see its ${countOf(children, 'part')}` : NOTHING_FOUND
}

/** Stands in the place of a part, for what reports found of the framework as a whole. */
const WHOLE = '(the framework as a whole)'

const APPLIED = 'What the reports found when they applied it'

/**
 * A framework as CSV, all that its table holds: one line for each row, with what it means, what reports found there,
 * what stands in each column, and the findings coded there; last, what reports found of it as a whole.
 */
export function frameworkCsv(
  records: Records,
  findingsBy: FindingsBy,
  framework: TypedRecord<Framework>,
  metadata: Readonly<Record<string, string>>,
): string {
  const { row_label, columns, coded, applications } = framework.data
  const rows = frameworkRows(findingsBy, framework)
  const isAppliedToCells = applications.some(({ row, column }) => row && column)
  const columnLabel = (id?: string) => columns.find((column) => column.id === id)?.label
  const heading = [
    row_label,
    'Part of',
    'Definition',
    ...(applications.length > 0 ? [APPLIED] : []),
    ...columns.flatMap(({ label }) => [
      label,
      ...(isAppliedToCells ? [`${label}: ${APPLIED.toLowerCase()}`] : []),
      ...(coded === 'cells' ? CODING.map((name) => `${label}: ${name.toLowerCase()}`) : []),
    ]),
    ...(coded === 'rows' ? CODING : []),
  ]
  const lines = rows.map(({ row, parent, children, cells, findings, applications: applied }) => [
    row.label,
    parent?.label ?? '',
    plainText(row.definition ?? ''),
    ...(applications.length > 0 ? [applied.map((one) => applicationText(records, one)).join(' | ')] : []),
    ...cells.flatMap((cell) => [
      plainText(cell.text ?? ''),
      ...(isAppliedToCells ? [cell.applications.map((one) => applicationText(records, one)).join(' | ')] : []),
      ...(coded === 'cells' ? codingColumns(records, cell.findings, NOTHING_FOUND) : []),
    ]),
    ...(coded === 'rows' ? codingColumns(records, findings, nothingFoundInRow({ children })) : []),
  ])
  const whole = wholeApplications(framework).map((one) => {
    const text = [columnLabel(one.column), applicationText(records, one)].filter(Boolean).join(': ')
    return heading.map((_, index) => [WHOLE, '', '', text][index] ?? '')
  })
  return csvFile(metadata, heading, [...lines, ...whole])
}

const CODING = ['Number of findings', 'Independent studies', 'Findings']

function codingColumns(records: Records, findings: readonly FindingRecord[], none: string): (string | number)[] {
  const texts = findings.map(({ data }) => {
    const direction = facetLabel(records, 'direction', data.direction).toLowerCase()
    return `${data.title} (${direction}; ${data.confidence.overall.replace('-', ' ')} confidence)`
  })
  const { behind } = summariseFindings(records, findings)
  return [findings.length, behind.studies.length, texts.length > 0 ? texts.join(' | ') : none]
}

function applicationText(records: Records, { result, report, at, via }: Application): string {
  const label = (id: string) => facetLabel(records, 'report', id)
  const repeats = via ? `, repeats ${label(via)}` : ''
  return `${plainText(result)} (${label(report)}: ${at}${repeats})`
}
