import { frameworkSize, MOST_FRAMEWORK_CHARACTERS } from '../../records/frameworks/framework-size.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { countFilterValues } from './framework-filters.ts'
import { applicationsOfRow, findingsOfRow } from './framework-rows.ts'
import type { FrameworkRow } from './framework-rows.ts'

/** Findings of one part that are seen at once; the others stand behind "more". */
export const SEEN_AT_ONCE = 4

/** What a part with findings weighs before any is listed, in characters: how many there are, of which direction. */
const PART = 90

/** The same for what each filter leaves in a part. */
const FILTER_IN_PART = 15

/** Room that filters may take of all: beside more parts, they would push the findings themselves off the page. */
const MOST_FOR_FILTERS = MOST_FRAMEWORK_CHARACTERS / 2

/** Columns up to which a phone shows each row as a block; a table with more scrolls sideways under its first column. */
const MOST_COLUMNS_IN_BLOCKS = 4

/** Columns that still fit a screen without a frame to scroll in, so that headings can stay in view; findings need more room. */
const MOST_COLUMNS_ON_PAGE = { rows: 6, cells: 5, none: 6 } as const

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
  /** The table scrolls in its frame on wide screens as well. */
  readonly isFramed: boolean
  /** Findings can be narrowed down: there is room to say in each part what a filter leaves. */
  readonly canFilter: boolean
  /** Findings that each part lists, at most, or none where parts are too many; the list of all is a page of its own. */
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
  const parts = rows.flatMap(({ findings, cells }) => [findings, ...cells.map((cell) => cell.findings)])
  const full = parts.filter((findings) => findings.length > 0).length
  const forFilters = full * FILTER_IN_PART * countFilterValues(rows)
  const canFilter = forFilters <= MOST_FOR_FILTERS
  const taken = frameworkSize(data) + full * PART + (canFilter ? forFilters : 0)
  return {
    meaning: hasDefinitions ? (isWide ? 'last' : 'first') : 'none',
    applications: isApplied ? 'last' : 'none',
    narrow: isWide ? 'sideways' : 'blocks',
    isFramed: data.columns.length > MOST_COLUMNS_ON_PAGE[data.coded],
    canFilter,
    mostListed: mostListed(parts, MOST_FRAMEWORK_CHARACTERS - taken),
    canSort: rows.length >= FEWEST_ROWS_TO_SORT && new Set(rows.map((row) => findingsOfRow(row).length)).size > 1,
  }
}

/**
 * How many findings each part can list so that all fit: as many for each as the fullest ones leave room for. A listed
 * finding counts twice, since its address repeats its title in other letters.
 */
function mostListed(parts: readonly FrameworkRow['findings'][], room: number): number {
  const longest = Math.max(0, ...parts.map((findings) => findings.length))
  let taken = 0
  for (let count = 1; count <= longest; count++) {
    const next = parts.flatMap((findings) => findings[count - 1] ?? [])
    taken += next.reduce((sum, { data }) => sum + 2 * data.title.length, 0)
    if (taken > room) return count - 1
  }
  return longest
}
