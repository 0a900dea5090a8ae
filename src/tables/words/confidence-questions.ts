import type { CONFIDENCE_COMPONENTS } from '../../records/findings/schema.ts'

/** The CERQual components as questions that a reader would ask. */
export const CONFIDENCE_QUESTIONS: Readonly<Record<(typeof CONFIDENCE_COMPONENTS)[number], string>> = {
  methodological: 'Were the studies done well? (methodological limitations)',
  coherence: 'Do the data fit the claim? (coherence)',
  adequacy: 'Is there enough of it? (adequacy)',
  relevance: 'Does it bear on the question? (relevance)',
}
