import { locate } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawRecord } from '../load/raw-record.ts'
import type { Verification } from '../records/verification/schema.ts'
import type { Miss, ReportResult } from './verify-report.ts'

type Explanation = Verification['entries'][number]

/** A miss with the reason that the explanations give for it. */
export interface ExplainedMiss extends Miss {
  readonly reason: string
}

/** A report's result with its misses sorted into explained and unexplained ones. */
export interface ExplainedResult extends Omit<ReportResult, 'misses'> {
  readonly missing: readonly Miss[]
  readonly explained: readonly ExplainedMiss[]
}

/** Sorts the misses by whether an entry explains them, and complains of entries that explain none. */
export function applyExplanations(
  results: readonly ReportResult[],
  entries: readonly Explanation[],
  file: RawRecord | undefined,
): { readonly results: readonly ExplainedResult[]; readonly unused: readonly Problem[] } {
  const used = new Set<Explanation>()
  const explained = results.map(({ misses, ...result }): ExplainedResult => {
    const sorted = misses.map((miss) => ({ miss, entry: entries.find((entry) => explains(entry, miss)) }))
    for (const { entry } of sorted) if (entry) used.add(entry)
    return {
      ...result,
      missing: sorted.filter(({ entry }) => !entry).map(({ miss }) => miss),
      explained: sorted.flatMap(({ miss, entry }) => (entry ? [{ ...miss, reason: entry.reason }] : [])),
    }
  })
  const unused = entries.flatMap((entry, index): Problem[] =>
    used.has(entry) || !file
      ? []
      : [
          {
            file: file.file,
            ...locate(file, ['entries', index]),
            rule: 'unused-explanation',
            message: `${entry.record} has no such miss, so it needs no explanation`,
            fix: 'Remove the entry.',
          },
        ],
  )
  return { results: explained, unused }
}

/** An entry with a value explains values, one with words words, and one with a place alone places. */
function explains(entry: Explanation, miss: Miss): boolean {
  const kind = entry.value !== undefined ? 'value' : entry.words !== undefined ? 'words' : 'place'
  return (
    kind === miss.kind &&
    entry.record === recordName(miss.record) &&
    (entry.report ?? miss.report) === miss.report &&
    (entry.at ?? miss.at) === miss.at &&
    String(entry.value ?? miss.value) === String(miss.value) &&
    (entry.words ?? miss.words) === miss.words
  )
}

/** A record as explanations name it: `measures/direct-funding`, or `timeline` for a single file. */
export function recordName({ folder, id }: RawRecord): string {
  return folder === id ? folder : `${folder}/${id}`
}
