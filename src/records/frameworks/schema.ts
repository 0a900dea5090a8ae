import { z } from 'zod'
import { aliases, id, source, status, text } from '../fields.ts'

const part = z.strictObject({
  id: id.describe('Id of the row or column, unique in the framework; findings are coded with it.'),
  label: text.describe('Name of the row or column.'),
  definition: text.optional().describe('What it means, in our own words.'),
})

/** A framework, typology or coded table that a report sets out or applies. */
export const schema = z.strictObject({
  title: text.describe('Name of the framework.'),
  aliases,
  status,
  kind: z
    .enum(['list', 'hierarchy', 'matrix', 'table'])
    .describe('list and hierarchy have rows; matrix and table have rows and columns.'),
  description: text.describe('What it is and what it is for, in a sentence or two.'),
  origin: text.describe('Where it comes from.'),
  evidence: z.array(source).min(1).describe('Where the reports set it out.'),
  row_label: text.default('Element').describe('Heading of the first column.'),
  rows: z
    .array(part.extend({ parent: id.optional().describe('Id of the row that this one belongs to, in a hierarchy.') }))
    .min(1)
    .describe('The elements of the framework.'),
  columns: z.array(part).default([]).describe('Columns of a matrix or table.'),
  coded: z
    .enum(['rows', 'cells', 'none'])
    .describe('rows: findings are coded framework/row. cells: framework/row/column. none: a table of facts, not coded.'),
  entries: z
    .array(z.strictObject({ row: id, column: id, text }))
    .default([])
    .describe('What stands in a cell, in our own words.'),
  applications: z
    .array(source.extend({ row: id.optional(), column: id.optional(), result: text.describe('What the report found there.') }))
    .default([])
    .describe('What a report found when it applied the framework.'),
})

export type Framework = z.infer<typeof schema>
