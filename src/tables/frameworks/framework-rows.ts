import type { FindingRecord, FindingsBy } from '../../graph/facets.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { TypedRecord } from '../../records/record.ts'

type FrameworkPart = Framework['rows'][number]
/** What one report found when it applied a framework, or a part of it. */
export type Application = Framework['applications'][number]

/** Where a row and a column of a framework meet. */
export interface FrameworkCell {
  readonly column: Framework['columns'][number]
  /** What stands there. */
  readonly text: string | undefined
  /** Findings coded to the cell, the most certain first. */
  readonly findings: readonly FindingRecord[]
  /** What reports found there. */
  readonly applications: readonly Application[]
}

/** A row of a framework with everything that stands in it. */
export interface FrameworkRow {
  readonly row: FrameworkPart
  /** Depth in a hierarchy, from 0. */
  readonly depth: number
  /** The row that it belongs to. */
  readonly parent: FrameworkPart | undefined
  /** How many rows belong to it directly. */
  readonly children: number
  /** One for each column. */
  readonly cells: readonly FrameworkCell[]
  /** Findings coded to the row as a whole, the most certain first. */
  readonly findings: readonly FindingRecord[]
  /** What reports found of the row as a whole. */
  readonly applications: readonly Application[]
}

/** Rows of a framework in order, children after their parents. */
export function frameworkRows(findingsBy: FindingsBy, framework: TypedRecord<Framework>): FrameworkRow[] {
  const { rows, columns, entries, applications } = framework.data
  const text = new Map(entries.map((entry) => [`${entry.row}/${entry.column}`, entry.text]))
  const applied = Map.groupBy(applications, ({ row, column }) => [row, column].filter(Boolean).join('/'))
  const children = Map.groupBy(rows, (row) => row.parent ?? '')
  const walk = (parent: FrameworkPart | undefined, depth: number): FrameworkRow[] =>
    (children.get(parent?.id ?? '') ?? []).flatMap((row) => [
      {
        row,
        depth,
        parent,
        children: children.get(row.id)?.length ?? 0,
        cells: columns.map((column) => ({
          column,
          text: text.get(`${row.id}/${column.id}`),
          findings: findingsBy.cell.get(`${framework.id}/${row.id}/${column.id}`) ?? [],
          applications: applied.get(`${row.id}/${column.id}`) ?? [],
        })),
        findings: findingsBy.cell.get(`${framework.id}/${row.id}`) ?? [],
        applications: applied.get(row.id) ?? [],
      },
      ...walk(row, depth + 1),
    ])
  return walk(undefined, 0)
}

/** What reports found of the framework as a whole, or of one of its columns: what belongs to no row. */
export function wholeApplications({ data }: TypedRecord<Framework>): Application[] {
  return data.applications.filter(({ row }) => row === undefined)
}

/** Findings coded to a row or to one of its cells, each once. */
export function findingsOfRow({ findings, cells }: FrameworkRow): FindingRecord[] {
  return [...new Set([...findings, ...cells.flatMap((cell) => cell.findings)])]
}

/** What reports found of a row and of its cells. */
export function applicationsOfRow({ applications, cells }: FrameworkRow): Application[] {
  return [...applications, ...cells.flatMap((cell) => cell.applications)]
}

/** Rows with the most findings first; rows with as many stay in the framework's own order. */
export function rowsByFindings(rows: readonly FrameworkRow[]): FrameworkRow[] {
  return rows.toSorted((a, b) => findingsOfRow(b).length - findingsOfRow(a).length)
}

/** Findings coded anywhere in a framework, each once. */
export function codedFindings(findingsBy: FindingsBy, framework: TypedRecord<Framework>): FindingRecord[] {
  return [...new Set(frameworkRows(findingsBy, framework).flatMap(findingsOfRow))]
}
