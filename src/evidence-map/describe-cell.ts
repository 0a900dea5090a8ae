import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { Records } from '../records/record.ts'
import { countOf } from '../tables/count-words.ts'
import { vocabularyValue } from '../tables/vocabulary-label.ts'
import type { Cell, Gap } from './build-view.ts'

/** Gaps as readers see them. */
export const GAP_LABELS: Readonly<Record<Gap, string>> = {
  'nothing-found': 'Nothing found',
  'one-study': 'One study only',
  'low-confidence': 'Low confidence only',
  'sources-disagree': 'Sources disagree',
}

/** How many findings of a cell have each direction, the most common first. */
export function directionCounts(cell: Cell): { readonly direction: string; readonly count: number }[] {
  const groups = Map.groupBy(cell.findings, ({ data }) => data.direction)
  return [...groups]
    .map(([direction, list]) => ({ direction, count: list.length }))
    .toSorted((a, b) => b.count - a.count || (a.direction < b.direction ? -1 : 1))
}

/** A cell in words: "9 findings from 3 studies: 5 hindered, 3 helped, 1 mixed; mostly moderate confidence". */
export function describeCell(records: Records, cell: Cell): string {
  if (cell.findings.length === 0) return 'No evidence found in the reports included'
  const directions = directionCounts(cell)
    .map(({ direction, count }) => `${count} ${vocabularyValue(records, 'directions', direction).label.toLowerCase()}`)
    .join(', ')
  const size = `${countOf(cell.findings.length, 'finding')} from ${countOf(cell.studies.length, 'study', 'studies')}`
  return `${size}: ${directions}; ${confidenceWords(cell)}`
}

/** "all low confidence", "mostly moderate confidence" or "low to high confidence". */
function confidenceWords(cell: Cell): string {
  const levels = CONFIDENCE_LEVELS.map((level) => ({
    level: level.replace('-', ' '),
    count: cell.findings.filter(({ data }) => data.confidence.overall === level).length,
  })).filter(({ count }) => count > 0)
  const total = cell.findings.length
  if (levels.length === 1) return `${total > 1 ? 'all ' : ''}${levels[0]!.level} confidence`
  const most = levels.find(({ count }) => count * 2 > total)
  return most ? `mostly ${most.level} confidence` : `${levels.at(-1)!.level} to ${levels[0]!.level} confidence`
}
