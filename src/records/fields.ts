import { z } from 'zod'

/**
 * The form of every id: lower-case words joined by single hyphens. It is the filename without its ending.
 * Not "constructor", which every JavaScript object has a value for.
 */
export const ID_PATTERN = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/

/** An id of a record or of a part of one, such as a framework row. */
export const id = z.string().regex(ID_PATTERN, 'must be lower-case words joined by hyphens, such as slow-growth')

/** A line of text that may not be empty. */
export const text = z.string().trim().min(1, 'must not be empty')

/** A calendar date to the day, `2019-03-31`. */
export const isoDate = z.iso.date('must be a date to the day, such as 2026-11-22')

/** A date as sources give it: a year, a year and month, or a day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be 2018, 2018-06 or 2018-06-27, in quotes')

/** Publication state; a record without it is published. */
export const status = z
  .enum(['published', 'draft', 'withdrawn'])
  .default('published')
  .describe('published (the default), draft (only in the live preview) or withdrawn (page kept, marked, out of lists).')

/** Other names a reader may type for the record; they feed search and the A–Z. */
export const aliases = z.array(text).default([]).describe('Other names, spellings and abbreviations that readers type.')

/** Where in a report a thing stands: several places are parted by "; ". */
const at = text.describe('The place in the report, by its locator scheme, such as "para 3.9" or "Figure 1; para 4.2".')

/** A place in a report: the shortest form of evidence. */
export const source = z.strictObject({
  report: id.describe('Id of the report.'),
  at,
  via: id.optional().describe('Id of the report that this one repeats; the evidence then counts as that one.'),
  note: text.optional().describe('What a reader should know about this piece of evidence.'),
})

export type Source = z.infer<typeof source>
