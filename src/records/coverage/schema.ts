import { z } from 'zod'
import { id, text } from '../fields.ts'

/**
 * Everything that was extracted from the reports before findings were written, so that nothing drops out silently:
 * each item is used by a published finding (its `ledger` field) or stands in `unused` with the reason.
 */
export const schema = z.strictObject({
  extracted: z.record(id, z.array(id)).describe('Ids of the items extracted from each report.'),
  unused: z
    .array(z.strictObject({ item: text.describe('The item, as report/id.'), reason: text.describe('Why no finding uses it.') }))
    .default([])
    .describe('Items that no finding uses.'),
})

export type Coverage = z.infer<typeof schema>
