import type { Independence } from '../graph/independence.ts'
import { countByConfidence } from '../graph/count-by-confidence.ts'
import type { FindingRecord } from '../graph/facets.ts'
import { independence } from '../graph/independence.ts'
import type { Graph } from '../graph/build-graph.ts'
import { parseCitations } from '../load/citation.ts'
import type { Briefing } from '../records/briefings/schema.ts'
import type { ConfidenceLevel } from '../records/findings/schema.ts'
import type { Report } from '../records/reports/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'

/** What a briefing rests on. */
export interface BriefingEvidence {
  /** Findings that its text links, each once, by id. */
  readonly findings: readonly FindingRecord[]
  /** How many of them are held with which confidence; levels without any are left out. */
  readonly levels: readonly { readonly level: ConfidenceLevel; readonly count: number }[]
  /** Reports behind the findings and reports cited, by label. */
  readonly reports: readonly TypedRecord<Report>[]
  /** What stands behind the findings. */
  readonly behind: Independence
}

/** Gathers the findings that a briefing links and the reports behind them or cited beside them. */
export function briefingEvidence(records: Records, graph: Graph, briefing: TypedRecord<Briefing>): BriefingEvidence {
  const links = graph.links.get(`briefings/${briefing.id}`) ?? []
  const findings = [...new Set(links.map(({ to }) => to))]
    .toSorted()
    .flatMap((key) => (key.startsWith('findings/') && records.findings.get(key.slice('findings/'.length))) || [])
  const behind = independence(
    records,
    findings.flatMap(({ data }) => data.evidence),
  )
  const { answer, key_messages, not_shown } = briefing.data
  const cited = parseCitations([answer, ...key_messages, ...not_shown, briefing.body].join('\n\n'))
  const ids = new Set([...behind.reports, ...cited.map(({ citation }) => citation.report)])
  return {
    findings,
    levels: countByConfidence(findings).filter(({ count }) => count > 0),
    reports: [...ids]
      .flatMap((id) => records.reports.get(id) ?? [])
      .toSorted((a, b) => a.data.short_title.localeCompare(b.data.short_title, 'en-GB')),
    behind,
  }
}
