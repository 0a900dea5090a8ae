import { z } from 'zod'
import { id, source, status, text } from '../fields.ts'

/** What a disagreement is about. */
const DISAGREEMENT_KINDS = ['number', 'date', 'name', 'scope', 'interpretation'] as const

/** One thing of which the reports, or one report with itself, say different things. */
export const schema = z.strictObject({
  title: text.describe('What the sources differ on, in a few words.'),
  status,
  kind: z.enum(DISAGREEMENT_KINDS).describe('number, date, name, scope (what is counted) or interpretation.'),
  weight: z.enum(['major', 'minor']).describe('major when a reader could come to another conclusion, else minor.'),
  summary: text.describe('The disagreement in one or two sentences, with what a reader should make of it.'),
  versions: z
    .array(source.extend({ says: text.describe('What this place says, in our own words.') }))
    .min(2, 'needs at least two versions')
    .describe('Each version with its place, side by side.'),
  explanation: text.describe('Why they differ, as far as the sources say; else "The sources do not say why."'),
  measures: z.array(id).default([]).describe('Ids of the measures that show the values.'),
  findings: z.array(id).default([]).describe('Ids of the findings concerned.'),
})

export type Disagreement = z.infer<typeof schema>
