import { z } from 'zod'
import { id, text } from '../fields.ts'

/** A closed list: every value that a field may take. */
export const schema = z.strictObject({
  title: text.describe('What the list is of.'),
  description: text.describe('What the list is for.'),
  values: z
    .array(
      z.strictObject({
        id: id.describe('What records write.'),
        label: text.describe('What readers see.'),
        definition: text.describe('What it means.'),
        in_common: z
          .boolean()
          .optional()
          .describe('false when two records with this value have nothing in common by it, such as "several regions".'),
        symbol: text.max(2).optional().describe('A sign shown beside the label.'),
      }),
    )
    .min(1)
    .describe('The values, in the order in which they are shown.'),
})

export type Vocabulary = z.infer<typeof schema>
