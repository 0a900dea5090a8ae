import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { ConfidenceLevel } from '../records/findings/schema.ts'
import type { Records } from '../records/record.ts'
import { facetLabel } from '../tables/words/facet-labels.ts'
import type { Cell } from './build-view.ts'
import { confidenceSpan } from './describe-cell.ts'

/** A direction in a cell of the table: its sign, or its name where it has none, and how many findings have it. */
export interface DirectionSign {
  readonly sign: string
  readonly count: number
}

/** Directions of a cell in the order of their list, so that the same sign stands in the same place in every cell. */
export function directionSigns(records: Records, cell: Pick<Cell, 'findings'>): DirectionSign[] {
  const values = records.vocabulary.get('directions')?.data.values ?? []
  return values
    .map(({ id, label, symbol }) => ({
      sign: symbol ?? `${label} `,
      count: cell.findings.filter(({ data }) => data.direction === id).length,
    }))
    .filter(({ count }) => count > 0)
}

/** Confidence of a cell in dots and words. */
export interface ConfidenceSign {
  /** Full dots up to the lowest level, half ones up to the highest; for one level, its own dots. */
  readonly dots: string
  readonly words: string
  /** Whose colour it has; none for a span of levels. */
  readonly level?: ConfidenceLevel
}

/** "●●●○ Moderate" when most findings have it, else the span: "●●◐○ Low to moderate". */
export function confidenceSign(records: Records, cell: Cell): ConfidenceSign | undefined {
  const span = confidenceSpan(cell)
  if (!span) return undefined
  const { lowest, highest, most } = span
  const name = (level: ConfidenceLevel) => facetLabel(records, 'confidence', level)
  if (most && cell.gaps.includes('low-confidence')) return { dots: dots(most, most), words: 'Low only', level: most }
  if (most) return { dots: dots(most, most), words: name(most), level: most }
  return { dots: dots(lowest, highest), words: `${name(lowest)} to ${name(highest).toLowerCase()}` }
}

function dots(lowest: ConfidenceLevel, highest: ConfidenceLevel): string {
  const filled = (level: ConfidenceLevel) => CONFIDENCE_LEVELS.length - CONFIDENCE_LEVELS.indexOf(level)
  const [full, half] = [filled(lowest), filled(highest) - filled(lowest)]
  return '●'.repeat(full) + '◐'.repeat(half) + '○'.repeat(CONFIDENCE_LEVELS.length - full - half)
}
