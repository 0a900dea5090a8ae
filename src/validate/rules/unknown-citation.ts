import { didYouMean } from '../nearest.ts'
import type { Rule } from '../rule.ts'

/** A citation in a text names a report that exists, and says where in it. */
export const unknownCitation: Rule = (context) => {
  const known = context.knownIds.get('reports') ?? new Set<string>()
  return context.citations.flatMap(({ record, place, report, at }) => {
    const problem = { file: record.file, ...place(), rule: 'unknown-citation' }
    if (!known.has(report)) {
      const message = `the citation names report "${report}", which does not exist.${didYouMean(report, known)}`
      return [{ ...problem, message, fix: `Correct the id, or add reports/${report}.md first.` }]
    }
    if (at === undefined) {
      const message = `the citation of ${report} does not say where in it`
      return [{ ...problem, message, fix: `Write [@${report}, place], such as [@${report}, para 3.9].` }]
    }
    return []
  })
}
