import type { Source } from '../records/fields.ts'
import { NO_STUDY } from '../records/reports/schema.ts'
import type { Records } from '../records/record.ts'

/** How many reports say a thing, and how many independent studies stand behind them. */
export interface Independence {
  /** Ids of the reports named, in order. */
  readonly reports: readonly string[]
  /** Ids of the studies; a report that stands outside every study counts as its own. */
  readonly studies: readonly string[]
}

/** Counts reports and studies behind evidence: a report that repeats another (`via`) counts as the other one. */
export function independence(records: Records, evidence: readonly Pick<Source, 'report' | 'via'>[]): Independence {
  const studyOf = (id: string) => {
    const study = records.reports.get(id)?.data.study
    return study === undefined || study === NO_STUDY ? id : study
  }
  return {
    reports: [...new Set(evidence.map(({ report }) => report))],
    studies: [...new Set(evidence.map(({ report, via }) => studyOf(via ?? report)))],
  }
}
