import type { Records } from '../records/record.ts'
import { vocabularyValue } from './words/vocabulary-label.ts'

/** One step on the way from documents to findings. */
export interface StatementStep {
  readonly label: string
  readonly count: number
  /** What did not go on from here, and why. */
  readonly left: readonly { readonly label: string; readonly count: number }[]
}

/** How documents became statements and these findings, with what fell out between; the chart of the flow counts documents alone. */
export function statementFlow(records: Records): StatementStep[] {
  const reports = [...records.reports.values()]
  const included = reports.filter(({ data }) => data.included)
  const reasons = Map.groupBy(
    reports.flatMap(({ data }) => (data.included ? [] : [data.exclusion_reason])),
    (reason) => reason,
  )
  const coverage = records.coverage.get('coverage')?.data
  const extracted = Object.values(coverage?.extracted ?? {}).flat().length
  const unused = coverage?.unused.length ?? 0
  const findings = [...records.findings.values()].filter(({ data }) => data.status !== 'withdrawn').length
  return [
    {
      label: 'Documents identified',
      count: reports.length,
      left: [...reasons].map(([reason, list]) => ({
        label: vocabularyValue(records, 'exclusion-reasons', reason).label,
        count: list.length,
      })),
    },
    { label: 'Documents included', count: included.length, left: [] },
    {
      label: 'Statements extracted from them',
      count: extracted,
      left: unused > 0 ? [{ label: 'Not used, with a reason', count: unused }] : [],
    },
    { label: 'Statements used', count: extracted - unused, left: [] },
    { label: 'Findings, after merging statements that say the same', count: findings, left: [] },
  ].filter(({ count }) => count > 0)
}
