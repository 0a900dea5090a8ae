import type { Independence } from '../../graph/independence.ts'
import { countOf } from './count-words.ts'

type Behind = Pick<Independence, 'studies' | 'passedOn'>

/** What stands behind findings, in full: "2 independent studies and 1 other analysis that the reports pass on". */
export function studyWords({ studies, passedOn }: Behind): string {
  return joined(countStudies(studies.length, 'independent '), passedOn, ' that the reports pass on')
}

/** The same where there is little room: "2 studies and 1 other analysis". */
export function shortStudyWords({ studies, passedOn }: Behind): string {
  return joined(countStudies(studies.length, ''), passedOn, '')
}

function joined(studies: string, passedOn: readonly string[], ending: string): string {
  if (passedOn.length === 0) return studies
  const isOnly = studies.startsWith('no ')
  const analyses = isOnly
    ? countOf(passedOn.length, 'analysis', 'analyses')
    : countOf(passedOn.length, 'other analysis', 'other analyses')
  return `${studies}${isOnly ? ', only ' : ' and '}${analyses}${ending}`
}

function countStudies(count: number, kind: string): string {
  return count === 0 ? `no ${kind}study` : countOf(count, `${kind}study`, `${kind}studies`)
}
