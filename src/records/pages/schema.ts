import { z } from 'zod'
import { status, text } from '../fields.ts'

/** A page of plain text at the top of the site, such as the methods. */
export const schema = z.strictObject({
  title: text.describe('Heading of the page.'),
  description: text.describe('One sentence for search engines and lists.'),
  order: z.int().min(1).describe('Place in the footer.'),
  status,
})

export type Page = z.infer<typeof schema>
