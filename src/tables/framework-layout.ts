import type { Framework } from '../records/frameworks/schema.ts'
import type { TypedRecord } from '../records/record.ts'
import { applicationsOfRow, findingsOfRow } from './framework-rows.ts'
import type { FrameworkRow } from './framework-rows.ts'

/** Findings of one part that are seen at once; the others stand behind "more". */
export const SEEN_AT_ONCE = 4

/**
 * Room for text in a table, in characters of titles and other prose: with so much, a page is at most 13.8 KB compressed,
 * and a page may have 14 KB. A listed finding counts twice, since its address repeats its title in other letters.
 */
const MOST_CHARACTERS = 27_000

/** Columns up to which a phone shows each row as a block; a table with more scrolls sideways under its first column. */
const MOST_COLUMNS_IN_BLOCKS = 4

/** Orders are offered for tables that are longer than can be seen at a glance. */
const FEWEST_ROWS_TO_SORT = 4

/** How a framework is set out as a table. */
export interface FrameworkLayout {
  /** Where what a part means stands; where columns are many, last, so that the columns follow the name of the part. */
  readonly meaning: 'first' | 'last' | 'none'
  /** Where what reports found stands: last, or nowhere; after a meaning that is last, in the same column. */
  readonly applications: 'last' | 'none'
  /** Rows become blocks on a phone, or the table scrolls. */
  readonly narrow: 'blocks' | 'sideways'
  /** Findings that each part lists, at most; the list of all is a page of its own. */
  readonly mostListed: number
  /** The table has a second order, by number of findings. */
  readonly canSort: boolean
}

/** Names of columns that every framework may have. */
export const COLUMN_NAMES = {
  meaning: 'What it means',
  applications: 'What the reports found when they applied it',
  both: 'What it means and what was found',
  findings: 'Findings, with direction and confidence',
} as const

/** Name of the column in which stands what reports found. */
export function lastColumnName({ meaning, applications }: FrameworkLayout): string {
  if (meaning !== 'last') return COLUMN_NAMES.applications
  return applications === 'none' ? COLUMN_NAMES.meaning : COLUMN_NAMES.both
}

/** Decides how a framework is set out, from what it holds. */
export function frameworkLayout({ data }: TypedRecord<Framework>, rows: readonly FrameworkRow[]): FrameworkLayout {
  const isWide = data.columns.length > MOST_COLUMNS_IN_BLOCKS
  const isApplied = rows.some((row) => (isWide ? applicationsOfRow(row) : row.applications).length > 0)
  const hasDefinitions = rows.some(({ row }) => row.definition !== undefined)
  const prose = [
    ...data.rows.map(({ definition }) => definition ?? ''),
    ...data.entries.map(({ text }) => text),
    ...data.applications.map(({ result }) => result),
  ]
  return {
    meaning: hasDefinitions ? (isWide ? 'last' : 'first') : 'none',
    applications: isApplied ? 'last' : 'none',
    narrow: isWide ? 'sideways' : 'blocks',
    mostListed: mostListed(rows, MOST_CHARACTERS - prose.join('').length),
    canSort: rows.length >= FEWEST_ROWS_TO_SORT && new Set(rows.map((row) => findingsOfRow(row).length)).size > 1,
  }
}

/** How many findings each part can list so that all fit: as many for each as the fullest ones leave room for. */
function mostListed(rows: readonly FrameworkRow[], room: number): number {
  const parts = rows.flatMap(({ findings, cells }) => [findings, ...cells.map((cell) => cell.findings)])
  const longest = Math.max(0, ...parts.map((findings) => findings.length))
  let taken = 0
  for (let count = 1; count <= longest; count++) {
    const next = parts.flatMap((findings) => findings[count - 1] ?? [])
    taken += next.reduce((sum, { data }) => sum + 2 * data.title.length, 0)
    if (taken > room) return Math.max(1, count - 1)
  }
  return longest
}
