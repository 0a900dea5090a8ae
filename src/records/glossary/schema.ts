import { z } from 'zod'
import { aliases, id, source, text } from '../fields.ts'

/** Every term that a reader may not know; aliases feed search. */
export const schema = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: id.describe('Fragment of the term on the glossary page.'),
        term: text.describe('The term as readers meet it.'),
        aliases,
        definition: text.describe('What it means, in our own words.'),
        record: text.optional().describe('Record that the term names, as folder/id, such as models/model-id.'),
        evidence: z.array(source).default([]).describe('Where the reports define or use it.'),
      }),
    )
    .min(1),
})

export type Glossary = z.infer<typeof schema>
