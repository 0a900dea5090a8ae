import { z } from 'zod'
import { text } from '../fields.ts'

const link = z.strictObject({ label: text, href: text.describe('Path inside the site, such as /findings/.') })

/** What the site is called, says of itself and leads to. */
export const schema = z.strictObject({
  title: text.describe('Name of the site.'),
  short_title: text.describe('Name in tabs and on phones.'),
  description: text.describe('What the site is, in one sentence.'),
  language: text.default('en-GB').describe('BCP 47 language of the content.'),
  publisher: text.describe('Who publishes the site.'),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where the records live, for "improve this page".'),
  licence: z.strictObject({ name: text, url: z.url({ protocol: /^https$/ }), note: text }).describe('Terms for the content.'),
  home: z.strictObject({
    lede: text.describe('What this is, for a first-time reader.'),
    answers: z.array(text).min(1).describe('What the evidence says: short statements with links or citations.'),
    search_examples: z.array(text).min(1).describe('Searches offered under the box.'),
  }),
  navigation: z.array(link).min(1).describe('Main navigation.'),
  footer: z.array(link).default([]).describe('Footer links.'),
})

export type Site = z.infer<typeof schema>
