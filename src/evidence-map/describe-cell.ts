import { shortStudyWords } from '../tables/words/study-words.ts'
import { countByConfidence } from '../graph/count-by-confidence.ts'
import type { ConfidenceLevel } from '../records/findings/schema.ts'
import type { Records } from '../records/record.ts'
import { countOf } from '../tables/words/count-words.ts'
import { vocabularyValue } from '../tables/words/vocabulary-label.ts'
import type { Cell, Gap } from './build-view.ts'

/** Gaps as readers see them. */
export const GAP_LABELS: Readonly<Record<Gap, string>> = {
  'nothing-found': 'Nothing found',
  'one-study': 'One study only',
  'low-confidence': 'Low confidence only',
  'sources-disagree': 'Sources disagree',
}

/** What a gap means for someone who thinks of a new study. */
export const GAP_MEANINGS: Readonly<Record<Gap, string>> = {
  'nothing-found': 'No finding stands here. A study of it would be the first that this synthesis could use.',
  'one-study': 'One study alone speaks of this. A second one, by other people, would tell whether it holds.',
  'low-confidence':
    'All that is known is known with low or very low confidence. A better study would help more than another small one.',
  'sources-disagree':
    'Findings here contradict each other. A study that can tell which of them holds, and where, would settle it.',
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
  return `${countOf(cell.findings.length, 'finding')} ${describeEvidence(records, cell)}`
}

/** What a cell with findings rests on and says, where their number stands before it: "from 3 studies: 5 hindered; all low confidence". */
export function describeEvidence(records: Records, cell: Cell): string {
  const directions = directionCounts(cell)
    .map(({ direction, count }) => `${count} ${vocabularyValue(records, 'directions', direction).label.toLowerCase()}`)
    .join(', ')
  return `from ${shortStudyWords(cell.behind)}: ${directions}; ${confidenceWords(cell)}`
}

/** How sure the findings of a cell are: one level that all or most of them have, else the span of levels. */
export interface ConfidenceSpan {
  readonly lowest: ConfidenceLevel
  readonly highest: ConfidenceLevel
  /** The level of more than half of them. */
  readonly most?: ConfidenceLevel
}

/** How sure the findings of a cell are; undefined for an empty cell. */
export function confidenceSpan(cell: Pick<Cell, 'findings'>): ConfidenceSpan | undefined {
  const counts = countByConfidence(cell.findings).filter(({ count }) => count > 0)
  if (counts.length === 0) return undefined
  const most = counts.find(({ count }) => count * 2 > cell.findings.length)?.level
  return { lowest: counts.at(-1)!.level, highest: counts[0]!.level, ...(most ? { most } : {}) }
}

/** "all low confidence", "mostly moderate confidence" or "low to high confidence". */
function confidenceWords(cell: Cell): string {
  const { lowest, highest, most } = confidenceSpan(cell)!
  const word = (level: ConfidenceLevel) => level.replace('-', ' ')
  if (lowest === highest) return `${cell.findings.length > 1 ? 'all ' : ''}${word(lowest)} confidence`
  return most ? `mostly ${word(most)} confidence` : `${word(lowest)} to ${word(highest)} confidence`
}
