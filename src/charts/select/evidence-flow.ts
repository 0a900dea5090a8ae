import type { Records } from '../../records/record.ts'
import { countByConfidence } from '../../graph/count-by-confidence.ts'
import { independence } from '../../graph/independence.ts'
import { countOf } from '../../tables/words/count-words.ts'
import { facetLabel } from '../../tables/words/facet-labels.ts'
import { vocabularyValue } from '../../tables/words/vocabulary-label.ts'
import type { FlowStep } from '../chart-row.ts'
import { publishedFindings } from './finding-rows.ts'

/** From every document in the records, over those included, to the findings drawn from them. */
export function evidenceFlow(records: Records): FlowStep[] {
  const reports = [...records.reports.values()].map(({ id, data }) => ({ id, ...data }))
  const included = reports.filter((report) => report.included)
  const left = reports.filter((report) => !report.included)
  const findings = publishedFindings(records)
  const reasons = records.vocabulary.get('exclusion-reasons')?.data.values ?? []
  const { studies } = independence(
    records,
    included.map(({ id }) => ({ report: id })),
  )
  return [
    {
      main: { label: 'Documents considered', count: reports.length, parts: [] },
      aside: {
        label: 'Not included',
        count: left.length,
        parts: reasons.map(({ id, label }) => ({ label, count: left.filter((one) => one.exclusion_reason === id).length })),
      },
    },
    {
      main: {
        label: `Documents included, from ${countOf(studies.length, 'study', 'studies')}`,
        count: included.length,
        parts: studies.map((study) => ({
          label: vocabularyValue(records, 'studies', study).label,
          count: included.filter((one) => one.study === study).length,
        })),
      },
    },
    {
      main: {
        label: 'Findings drawn from them',
        count: findings.length,
        parts: countByConfidence(findings).map(({ level, count }) => ({
          label: `${facetLabel(records, 'confidence', level)} confidence`,
          count,
          tone: `t-${level}`,
        })),
      },
    },
  ]
}
