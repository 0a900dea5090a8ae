import { z } from 'zod'
import { aliases, isoDate, status, text } from '../fields.ts'

/** Most words in the one message that a reader takes away. */
const KEY_MESSAGE_WORDS = 30

/** Most words in the summary that fits on one screen. */
export const SUMMARY_WORDS = 120

/** Counts words as a reader would, leaving out citations and link targets. */
export function countWords(markdown: string): number {
  const plain = markdown.replace(/\[@[^\]]*\]/g, '').replace(/\]\([^)]*\)/g, ']')
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Text of at most so many words. */
export const words = (most: number) =>
  text.superRefine((value, context) => {
    const count = countWords(value)
    if (count > most) context.addIssue({ code: 'custom', message: `has ${count} words, at most ${most} are allowed` })
  })

/** A topic on which the findings are brought together. */
export const schema = z.strictObject({
  title: text.describe('Name of the theme.'),
  aliases,
  order: z.int().min(1).describe('Place in lists.'),
  status,
  question: text.describe('The question that the theme answers.'),
  key_message: words(KEY_MESSAGE_WORDS).describe('The answer in at most 30 words.'),
  summary: words(SUMMARY_WORDS).describe('The answer in at most 120 words, with citations or links to findings.'),
  implications: z.array(text).min(1).describe('What it means for decisions.'),
  not_shown: z.array(text).min(1).describe('What the evidence does not tell.'),
  gaps: z.array(text).min(1).describe('What nobody has looked at, or only one study has.'),
  reviewed: isoDate.describe('When the text was last checked against the findings.'),
})

export type Theme = z.infer<typeof schema>
