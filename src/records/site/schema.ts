import { z } from 'zod'
import { isoDate, text } from '../fields.ts'

const href = text.regex(/^\/([a-z0-9-]+\/)*(#[\w-]+)?$/, 'must be a path inside the site, such as /findings/')
const link = z.strictObject({ label: text, href: href.describe('Path inside the site, such as /findings/.') })

/** A language in letters and digits alone: it becomes a part of the names of files. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag, such as en-GB')

/** What the site is called, says of itself and leads to. */
export const schema = z.strictObject({
  title: text.describe('Name of the site.'),
  short_title: text.describe('Name in tabs and on phones.'),
  description: text.describe('What the site is, in one sentence.'),
  language: language.default('en-GB').describe('BCP 47 language of the content.'),
  publisher: text.describe('Who publishes the site.'),
  edition: isoDate.optional().describe('Date of this edition; citations have its year. Raise it when you publish.'),
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
