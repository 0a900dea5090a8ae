import type { FindingRecord, FindingsBy } from '../graph/facets.ts'
import type { Framework } from '../records/frameworks/schema.ts'
import type { TypedRecord } from '../records/record.ts'

type Part = Framework['rows'][number]

/** A row of a framework with everything that stands in it. */
export interface FrameworkRow {
  readonly row: Part
  /** Depth in a hierarchy, from 0. */
  readonly depth: number
  /** One for each column: what stands there, and findings coded to the cell. */
  readonly cells: readonly {
    readonly column: Part
    readonly text: string | undefined
    readonly findings: readonly FindingRecord[]
  }[]
  /** Findings coded to the row as a whole. */
  readonly findings: readonly FindingRecord[]
}

/** Rows of a framework in order, children after their parents. */
export function frameworkRows(findingsBy: FindingsBy, framework: TypedRecord<Framework>): FrameworkRow[] {
  const { rows, columns, entries } = framework.data
  const text = new Map(entries.map((entry) => [`${entry.row}/${entry.column}`, entry.text]))
  const children = Map.groupBy(rows, (row) => row.parent ?? '')
  const walk = (parent: string, depth: number): FrameworkRow[] =>
    (children.get(parent) ?? []).flatMap((row) => [
      {
        row,
        depth,
        cells: columns.map((column) => ({
          column,
          text: text.get(`${row.id}/${column.id}`),
          findings: findingsBy.cell.get(`${framework.id}/${row.id}/${column.id}`) ?? [],
        })),
        findings: findingsBy.cell.get(`${framework.id}/${row.id}`) ?? [],
      },
      ...walk(row.id, depth + 1),
    ])
  return walk('', 0)
}

/** Findings coded anywhere in a framework, each once. */
export function codedFindings(findingsBy: FindingsBy, framework: TypedRecord<Framework>): FindingRecord[] {
  const rows = frameworkRows(findingsBy, framework)
  return [...new Set(rows.flatMap((row) => [...row.findings, ...row.cells.flatMap((cell) => cell.findings)]))]
}
