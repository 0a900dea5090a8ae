import { z } from 'zod'
import { id, status, text } from '../fields.ts'

/** Kinds of chart; each is a folder in src/charts. */
export const CHART_TYPES = [
  'bar',
  'line',
  'range-dot',
  'slope',
  'small-multiples',
  'waffle',
  'timeline',
  'flow',
  'heat-map',
  'network',
  'sparkline',
] as const

/** What findings can be counted by. */
const COUNTED_BY = ['theme', 'model', 'report', 'confidence', 'direction', 'level', 'kind'] as const

/** Words that a name may hold in braces besides the dimensions of the measure. */
export const NAME_PARTS = ['title', 'period', 'report', 'qualifier'] as const

/** Keys that `where` knows besides the dimensions of the measure. */
export const WHERE_KEYS = ['period', 'report', 'qualifier'] as const

const oneOrMore = z.union([text, z.array(text).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]))

const names = z.array(text).min(1)

const measureQuery = z.strictObject({
  measure: id.describe('Id of the measure.'),
  where: z
    .record(z.string(), oneOrMore)
    .default({})
    .describe('Which values: a dimension, report, period or qualifier, with the value or values wanted.'),
  row: text
    .optional()
    .describe('Name of the row, or of the place along the axis: words and {parts}; the first dimension when left out.'),
  series: text.optional().describe('Name of the series: words and {parts}.'),
  panel: text.optional().describe('Name of the panel of small multiples: words and {parts}.'),
})

const countedBy = z.enum(COUNTED_BY)

const data = z
  .strictObject({
    measures: z.array(measureQuery).min(1).optional().describe('Values of measures.'),
    findings: z
      .strictObject({
        by: countedBy.describe('What the rows are.'),
        and: countedBy.optional().describe('What the series or columns are.'),
      })
      .optional()
      .describe('Numbers of findings.'),
    links: z
      .strictObject({
        by: countedBy.describe('What is linked when one finding has both.'),
        least: z.int().min(1).default(2).describe('Fewest findings that make a link.'),
      })
      .optional()
      .describe('What findings join, for a network.'),
    framework: id.optional().describe('Id of a framework with entries: which cells have one.'),
    timeline: z
      .strictObject({ events: z.array(id).default([]).describe('Ids of events; all of them when empty.') })
      .optional()
      .describe('Events of timeline.yaml.'),
    evidence: z.literal('flow').optional().describe('From the documents that reports name to the findings.'),
  })
  .refine(
    (query) => Object.values(query).filter((value) => value !== undefined).length === 1,
    'needs exactly one of measures, findings, links, framework, timeline and evidence',
  )

/** A chart: what it says, what it draws and how. Its numbers come from measures or from the graph. */
export const schema = z.strictObject({
  type: z.enum(CHART_TYPES).describe('Kind of chart.'),
  headline: text.max(140, 'must have at most 140 characters').describe('What the chart says, one sentence without a full stop.'),
  subtitle: text.describe('What, where, when and in which unit.'),
  status,
  order: z.int().min(1).default(1000).describe('Place in lists.'),
  themes: z.array(id).default([]).describe('Ids of themes that the chart belongs to.'),
  data: data.describe('Where its numbers come from.'),
  encodings: z
    .strictObject({
      layout: z.enum(['grouped', 'stacked', 'diverging']).default('grouped').describe('How bars of several series stand.'),
      against: z.array(text).default([]).describe('Names of the series that a diverging bar draws to the left.'),
      rest: text.optional().describe('What to call what is missing from the base of "x of y" in a stacked bar.'),
      scale: z.enum(['linear', 'log']).default('linear').describe('log only for range-dot, when values differ by powers of ten.'),
      sort: z
        .enum(['record', 'value'])
        .default('record')
        .describe('record: as records and lists are ordered. value: largest first.'),
    })
    .prefault({})
    .describe('How the data are shown.'),
  says: z
    .strictObject({
      largest: text.optional().describe('Name of the row with the largest total.'),
      smallest: text.optional().describe('Name of the row with the smallest total.'),
      most: names.optional().describe('Names of rows or series that together are more than half; of "x of y", in each place.'),
      few: names
        .optional()
        .describe('Names of rows or series that together are less than a quarter; of "x of y", in each place.'),
      order: z
        .array(oneOrMore)
        .min(2)
        .optional()
        .describe('Names from more to less; of several names in one place, each is more than each of the next.'),
      order_in_each: z.array(oneOrMore).min(2).optional().describe('Names of series from more to less, in every row.'),
      trend: z.enum(['increases', 'decreases']).optional().describe('Each row is more, or less, than the one before it.'),
      no_two_alike: z.enum(['rows', 'series']).optional().describe('No two rows, or no two series, have the same figures.'),
      similar: names
        .optional()
        .describe('Names of rows or series, each with shares that lie less than five percentage points apart.'),
      whole: names.optional().describe('Names of the only rows whose "x of y" is all of y.'),
      above_zero: names.optional().describe('Names of rows or series whose figures are all above zero: what rose.'),
      below_zero: names.optional().describe('Names of rows or series whose figures are all below zero: what fell.'),
      sequence: z
        .array(oneOrMore)
        .min(2)
        .optional()
        .describe('Ids of events from earlier to later; each of several in one place is before each of the next.'),
    })
    .prefault({})
    .describe('What the headline claims of the data; the check fails when it stops being true.'),
  alt: text.describe('What someone who cannot see it should know: the kind of chart, its pattern, its extremes.'),
  notes: text.optional().describe('What a reader should know before using it.'),
})

export type Chart = z.infer<typeof schema>
export type MeasureQuery = NonNullable<Chart['data']['measures']>[number]
export type CountedBy = (typeof COUNTED_BY)[number]
