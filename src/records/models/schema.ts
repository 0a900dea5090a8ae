import { z } from 'zod'
import { aliases, status, text } from '../fields.ts'

/** A care model: one of the designs that sites tested. */
export const schema = z.strictObject({
  title: text.describe('Full name of the model.'),
  abbreviation: text.describe('Short label used in tables and keys.'),
  aliases,
  order: z.int().min(1).max(8).describe('Place in lists; also fixes the colour and shape of the model everywhere.'),
  description: text.describe('One sentence: what the model is.'),
  status,
})

export type Model = z.infer<typeof schema>
