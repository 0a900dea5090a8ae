import type { FindingRecord } from '../../graph/facets.ts'
import { independence } from '../../graph/independence.ts'
import type { Records } from '../../records/record.ts'
import { facetLabel, facetOrder } from '../words/facet-labels.ts'

/** A number of findings in short: how many, from how many studies, in which directions and how sure. */
export interface FindingsSummary {
  readonly findings: number
  /** Independent studies behind all of them. */
  readonly studies: number
  /** Values that occur, in the order of their list. */
  readonly directions: readonly SummaryCount[]
  readonly confidence: readonly SummaryCount[]
}

/** How many findings have one value. */
export interface SummaryCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Counts findings and what stands behind them. */
export function summariseFindings(records: Records, findings: readonly FindingRecord[]): FindingsSummary {
  const counts = (facet: 'direction' | 'confidence', valueOf: (finding: FindingRecord) => string): SummaryCount[] => {
    const groups = Map.groupBy(findings, valueOf)
    return facetOrder(records, facet).flatMap((value) => {
      const count = groups.get(value)?.length
      return count ? [{ value, label: facetLabel(records, facet, value), count }] : []
    })
  }
  return {
    findings: findings.length,
    studies: independence(
      records,
      findings.flatMap(({ data }) => data.evidence),
    ).studies.length,
    directions: counts('direction', ({ data }) => data.direction),
    confidence: counts('confidence', ({ data }) => data.confidence.overall),
  }
}
