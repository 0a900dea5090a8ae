import { z } from 'zod'
import { aliases, id, source, status, text } from '../fields.ts'

const dimension = z.strictObject({
  id: id.describe('Key used in dims.'),
  label: text.describe('Heading of the dimension.'),
  records: z.enum(['models', 'vanguards', 'reports', 'themes']).optional().describe('When its values are ids of such records.'),
  values: z
    .array(z.strictObject({ id, label: text }))
    .default([])
    .describe('Its values in order, when they are not records.'),
})

const value = source
  .extend({
    value: z.number().optional().describe('The number, in the unit of the measure.'),
    of: z.number().optional().describe('The base, for "x of y".'),
    low: z.number().optional().describe('Lower end of a range.'),
    high: z.number().optional().describe('Upper end of a range.'),
    dims: z.record(id, id).default({}).describe('Value of each dimension.'),
    period: text.optional().describe('When, such as "2016-17" or "year to March 2018".'),
    qualifier: text.optional().describe('Such as "about", "over", "forecast", "rounded".'),
  })
  .refine(
    (entry) => (entry.value !== undefined) !== (entry.low !== undefined || entry.high !== undefined),
    'needs either value, or low and high',
  )

/** One quantity, with every value that the reports give for it. */
export const schema = z.strictObject({
  title: text.describe('Name of the quantity.'),
  aliases,
  status,
  definition: text.describe('What is counted or measured, of whom, where.'),
  unit: id.describe('Id of a value in vocabulary/units.'),
  themes: z.array(id).default([]).describe('Ids of themes that the quantity belongs to.'),
  models: z.array(id).default([]).describe('Ids of care models that every value is about, where no dimension names them.'),
  dimensions: z.array(dimension).default([]).describe('What the values are broken down by.'),
  values: z.array(value).min(1).describe('Every value, each with its place in a report.'),
  disagreement: text.optional().describe('When sources differ: the explanation, or "The sources do not say why."'),
  notes: text.optional().describe('What a reader should know before using the numbers.'),
})

export type Measure = z.infer<typeof schema>
export type MeasureValue = Measure['values'][number]
