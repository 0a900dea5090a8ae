import { z } from 'zod'
import { aliases, id, isoDate, status, text } from '../fields.ts'
import { SUMMARY_WORDS, words } from '../themes/schema.ts'

/** Most key messages that a reader keeps in mind. */
const KEY_MESSAGES = 5

/** An answer to a policy question. */
export const schema = z.strictObject({
  title: text.describe('The question, short.'),
  aliases,
  status,
  order: z.int().min(1).describe('Place in lists.'),
  question: text.describe('The question in full.'),
  answer: words(SUMMARY_WORDS).describe('The bottom line, in at most 120 words, with citations.'),
  key_messages: z.array(text).min(1).max(KEY_MESSAGES).describe('At most five, each with a citation or a link to a finding.'),
  not_shown: z.array(text).min(1).describe('What the evidence does not tell.'),
  themes: z.array(id).min(1).describe('Ids of the themes behind it.'),
  reviewed: isoDate.describe('When the text was last checked against the findings.'),
})

export type Briefing = z.infer<typeof schema>
