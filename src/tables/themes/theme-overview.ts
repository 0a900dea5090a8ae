import type { FindingsBy } from '../../graph/facets.ts'
import { independence } from '../../graph/independence.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import type { Theme } from '../../records/themes/schema.ts'
import { countByFacet } from '../count-by-facet.ts'
import type { FacetCount } from '../count-by-facet.ts'

/** One theme in numbers. */
export interface ThemeRow {
  readonly theme: TypedRecord<Theme>
  readonly findings: number
  /** Independent studies behind its findings. */
  readonly studies: number
  /** Every direction in order, those that no finding has with 0. */
  readonly directions: readonly FacetCount[]
  /** Every level of confidence, the highest first. */
  readonly confidence: readonly FacetCount[]
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
      return {
        theme,
        findings: findings.length,
        studies: studies.length,
        directions: countByFacet(records, findings, 'direction'),
        confidence: countByFacet(records, findings, 'confidence'),
      }
    })
}
