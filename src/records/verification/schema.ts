import { z } from 'zod'
import { id, text } from '../fields.ts'

/** What `npm run verify` cannot find in the reports although the record is right, each with the reason; one that is not needed is reported. */
export const schema = z.strictObject({
  entries: z
    .array(
      z
        .strictObject({
          record: text.describe('The record, as folder/id, such as measures/direct-funding.'),
          report: id.optional().describe('Id of the report, when the entry is for one of several.'),
          at: text.optional().describe('The place as the record writes it; alone, it explains a place that could not be found.'),
          value: z
            .union([z.number(), text])
            .optional()
            .describe('The value that could not be found, as the command prints it: 33, "12 of 23" or "3–8".'),
          words: text.optional().describe('The words in common with a report, as the command prints them.'),
          reason: text.describe('Why the record is right and the command cannot see it.'),
        })
        .refine(
          ({ at, value, words }) => at !== undefined || value !== undefined || words !== undefined,
          'needs at, value or words',
        ),
    )
    .describe('Misses that are explained.'),
})

export type Verification = z.infer<typeof schema>
