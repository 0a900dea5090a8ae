import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { ConfidenceLevel } from '../records/findings/schema.ts'
import type { FindingRecord } from './facets.ts'

/** How many of some findings are held with each confidence: all levels, the highest first. */
export function countByConfidence(
  findings: readonly Pick<FindingRecord, 'data'>[],
): { readonly level: ConfidenceLevel; readonly count: number }[] {
  return CONFIDENCE_LEVELS.map((level) => ({
    level,
    count: findings.filter(({ data }) => data.confidence.overall === level).length,
  }))
}
