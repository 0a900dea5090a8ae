import type { Source } from '../records/fields.ts'
import { NO_STUDY } from '../records/reports/schema.ts'
import type { Records } from '../records/record.ts'

/** How many reports say a thing, and how many independent studies stand behind them. */
export interface Independence {
  /** Ids of the reports named, in order. */
  readonly reports: readonly string[]
  /** Ids of the studies; an included report that stands outside every study counts as its own. */
  readonly studies: readonly string[]
  /**
   * Ids of documents outside every study that reports only pass on, such as a programme's own analysis: nobody here has
   * read them, so they are no independent studies, whatever number of reports repeats them.
   */
  readonly passedOn: readonly string[]
}

/** Counts reports and studies behind evidence: a report that repeats another (`via`) counts as the other one. */
export function independence(records: Records, evidence: readonly Pick<Source, 'report' | 'via'>[]): Independence {
  const studies = new Set<string>()
  const passedOn = new Set<string>()
  for (const { report, via } of evidence) {
    const id = via ?? report
    const found = records.reports.get(id)?.data
    const study = found?.study ?? NO_STUDY
    if (study !== NO_STUDY) studies.add(study)
    else if (via !== undefined && found?.included === false) passedOn.add(id)
    else studies.add(id)
  }
  return { reports: [...new Set(evidence.map(({ report }) => report))], studies: [...studies], passedOn: [...passedOn] }
}
