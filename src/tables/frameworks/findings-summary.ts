import type { Independence } from '../../graph/independence.ts'
import type { FindingRecord } from '../../graph/facets.ts'
import { independence } from '../../graph/independence.ts'
import type { Records } from '../../records/record.ts'
import { countByFacet } from '../count-by-facet.ts'
import type { FacetCount } from '../count-by-facet.ts'

/** A number of findings in short: how many, from how many studies, in which directions and how sure. */
export interface FindingsSummary {
  readonly findings: number
  /** What stands behind all of them. */
  readonly behind: Independence
  /** Values that occur, in the order of their list. */
  readonly directions: readonly FacetCount[]
  readonly confidence: readonly FacetCount[]
}

/** Counts findings and what stands behind them. */
export function summariseFindings(records: Records, findings: readonly FindingRecord[]): FindingsSummary {
  const counts = (facet: 'direction' | 'confidence') => countByFacet(records, findings, facet).filter(({ count }) => count > 0)
  return {
    findings: findings.length,
    behind: independence(
      records,
      findings.flatMap(({ data }) => data.evidence),
    ),
    directions: counts('direction'),
    confidence: counts('confidence'),
  }
}
