import type { ConfidenceLevel } from './schema.ts'

/** Words that say a claim is uncertain. A title of high confidence may not have one. */
export const HEDGES: ReadonlySet<string> = new Set(
  'may might appear appears appeared seem seems seemed suggest suggests suggested probably possibly perhaps likely'.split(' '),
)

/** Words that say whose claim it is, so that a title of low confidence does not state it as fact. */
export const ATTRIBUTIONS: ReadonlySet<string> = new Set(
  (
    'according advise advised advises argue argued argues believe believed believes claim claimed claims describe described describes ' +
    'felt judged recall recalled recommend recommended recommends report reported reports said saw say says see told thought ' +
    'warn warned warns'
  ).split(' '),
)

/** Words of each kind that a message offers. */
export const WORDING_EXAMPLES = {
  hedges: ['may', 'appears', 'suggests', 'probably'],
  attributions: ['said', 'reported', 'thought', 'argue'],
} as const

/** What is wrong with the wording of a title at a level of confidence, or undefined when it fits. */
export function titleMisfit(title: string, level: ConfidenceLevel): 'needs-hedge' | { readonly hedge: string } | undefined {
  // Capitals tell the month from the hedge: "May 2017".
  const words = title.match(/\p{L}+/gu) ?? []
  const hedge = words.find((word) => HEDGES.has(word))
  switch (level) {
    case 'high':
      return hedge === undefined ? undefined : { hedge }
    case 'moderate':
      return undefined
    case 'low':
    case 'very-low':
      return hedge !== undefined || words.some((word) => ATTRIBUTIONS.has(word.toLowerCase())) ? undefined : 'needs-hedge'
  }
}
