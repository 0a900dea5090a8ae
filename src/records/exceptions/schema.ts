import { z } from 'zod'
import { text } from '../fields.ts'

/** Places where a rule does not apply, each with its reason; one that is not needed is an error. */
export const schema = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      rule: text.describe('Name of the rule.'),
      record: text.describe('The record, as folder/id.'),
      reason: text.describe('Why the rule does not apply there.'),
    }),
  ),
})

export type Exceptions = z.infer<typeof schema>
