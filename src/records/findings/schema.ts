import { z } from 'zod'
import { id, isoDate, source, status, text } from '../fields.ts'

/** The CERQual components, in the order in which they are read. */
export const CONFIDENCE_COMPONENTS = ['methodological', 'coherence', 'adequacy', 'relevance'] as const

/** Levels of concern about one component, from least to most. */
export const CONCERNS = ['none', 'minor', 'moderate', 'serious'] as const

/** Overall confidence in a finding, from most to least. */
export const CONFIDENCE_LEVELS = ['high', 'moderate', 'low', 'very-low'] as const

const component = z.strictObject({
  concern: z.enum(CONCERNS).describe('How much concern there is.'),
  why: text.describe('The reason, in a sentence.'),
})

/** One claim, its evidence and how far it can be trusted. */
export const schema = z.strictObject({
  title: text.max(160, 'must have at most 160 characters').describe('The claim as one sentence without a full stop.'),
  status,
  direction: id.describe('Id of a value in vocabulary/directions.'),
  kind: id.describe('Id of a value in vocabulary/finding-kinds.'),
  level: id.describe('Id of a value in vocabulary/levels.'),
  models: z
    .array(id)
    .default([])
    .describe('Ids of the care models that the claim is about; empty means the programme as a whole.'),
  vanguards: z.array(id).default([]).describe('Ids of the vanguards that the reports name for this claim.'),
  themes: z.array(id).min(1).describe('Ids of themes, the main one first.'),
  codes: z.array(z.string()).default([]).describe('Framework cells: framework/row, or framework/row/column in a matrix.'),
  measures: z.array(id).default([]).describe('Ids of the measures whose values the claim uses.'),
  evidence: z
    .array(source.extend({ type: id.describe('Id of a value in vocabulary/evidence-types.') }))
    .min(1, 'needs at least one report with a locator')
    .describe('What the claim rests on, one entry for each place in a report.'),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(['supports', 'contradicts', 'qualifies']).describe('How this finding stands to the other.'),
        finding: id.describe('Id of the other finding.'),
        why: text.describe('The reason, in a sentence.'),
      }),
    )
    .default([])
    .describe('How the claim stands to other findings; the other page shows the link back.'),
  confidence: z
    .strictObject({
      methodological: component.describe('Concern about how the studies were done.'),
      coherence: component.describe('Concern about how well the data fit the claim.'),
      adequacy: component.describe('Concern about how much data there is, and how rich.'),
      relevance: component.describe('Concern about how far the data bear on the question.'),
      overall: z.enum(CONFIDENCE_LEVELS).describe('Overall confidence, one that the four ratings allow.'),
      reason: text.optional().describe('What decided the overall level, where the four reasons do not say.'),
    })
    .describe('GRADE-CERQual assessment.'),
  ledger: z.array(text).default([]).describe('Working-paper items that the finding was drawn from, as source-id/item-id.'),
  reviewed: isoDate.describe('When the claim was last checked against its sources.'),
})

export type Finding = z.infer<typeof schema>
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number]
export type Concern = (typeof CONCERNS)[number]
