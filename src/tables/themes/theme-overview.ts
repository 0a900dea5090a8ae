import type { FindingRecord, FindingsBy } from '../../graph/facets.ts'
import { independence } from '../../graph/independence.ts'
import { CONFIDENCE_LEVELS } from '../../records/findings/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import type { Theme } from '../../records/themes/schema.ts'
import { facetLabel, facetOrder } from '../words/facet-labels.ts'

/** How many findings have one value of a facet. */
export interface LabelledCount {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** One theme in numbers. */
export interface ThemeRow {
  readonly theme: TypedRecord<Theme>
  readonly findings: number
  /** Independent studies behind its findings. */
  readonly studies: number
  /** Every direction in order, those that no finding has with 0. */
  readonly directions: readonly LabelledCount[]
  /** Every level of confidence, the highest first. */
  readonly confidence: readonly LabelledCount[]
}

/** Themes in their order, each with what its findings come to; withdrawn ones are left out. */
export function themeOverview(records: Records, findingsBy: FindingsBy): ThemeRow[] {
  return [...records.themes.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((theme) => {
      const findings = findingsBy.theme.get(theme.id) ?? []
      const { studies } = independence(
        records,
        findings.flatMap(({ data }) => data.evidence),
      )
      const counts = (facet: 'direction' | 'confidence', order: readonly string[], valueOf: (one: FindingRecord) => string) =>
        order.map((id) => ({
          id,
          label: facetLabel(records, facet, id),
          count: findings.filter((one) => valueOf(one) === id).length,
        }))
      return {
        theme,
        findings: findings.length,
        studies: studies.length,
        directions: counts('direction', facetOrder(records, 'direction'), ({ data }) => data.direction),
        confidence: counts('confidence', CONFIDENCE_LEVELS, ({ data }) => data.confidence.overall),
      }
    })
}
