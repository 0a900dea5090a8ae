import { z } from 'zod'
import { id, partialDate, source, text } from '../fields.ts'

/** Dated events, each with its evidence. */
export const schema = z.strictObject({
  events: z
    .array(
      z
        .strictObject({
          id: id.describe('Fragment of the event on the timeline page.'),
          date: partialDate.describe('When it happened or began.'),
          end: partialDate.optional().describe('When it ended.'),
          title: text.describe('What happened, one sentence.'),
          detail: text.optional().describe('What more there is to say.'),
          models: z.array(id).default([]).describe('Ids of the care models concerned.'),
          evidence: z.array(source).min(1).describe('Where the reports say so.'),
        })
        .refine(({ date, end }) => end === undefined || end.slice(0, date.length) >= date.slice(0, end.length), {
          path: ['end'],
          message: 'must not be before date',
        }),
    )
    .min(1),
})

export type Timeline = z.infer<typeof schema>
