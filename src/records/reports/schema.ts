import { z } from 'zod'
import { aliases, id, partialDate, source, status, text } from '../fields.ts'

/** Kinds of place that a locator can name; `src/records/locator.ts` says how each is written. */
export const LOCATOR_KINDS = ['paragraph', 'section', 'figure', 'table', 'box', 'page', 'slide', 'heading'] as const

/** Id of the study in vocabulary/studies that stands for none. */
export const NO_STUDY = 'other'

const person = z
  .strictObject({
    family: text.optional().describe('Family name.'),
    given: text.optional().describe('Given names or initials.'),
    literal: text.optional().describe('Name of an organisation, in place of family and given.'),
  })
  .refine((name) => Boolean(name.family) !== Boolean(name.literal), 'needs either family (a person) or literal (an organisation)')

const common = {
  title: text.describe('Title as printed.'),
  short_title: text.describe('Label used in citations, such as "NAO 2018".'),
  aliases,
  authors: z.array(person).min(1).describe('Authors in order; CSL names.'),
  issued: z.union([z.literal('undated'), partialDate]).describe('Date of publication, or undated.'),
  issued_note: text.optional().describe('What is known of the date when the document has none.'),
  type: z
    .enum(['report', 'article-journal', 'slide', 'book', 'chapter', 'webpage', 'legislation', 'document'])
    .describe('CSL item type.'),
  publisher: text.optional().describe('Publishing body.'),
  container_title: text.optional().describe('Journal, series or event.'),
  number: text.optional().describe('Report or paper number.'),
  isbn: text.optional(),
  doi: text.optional(),
  url: z
    .url({ protocol: /^https$/, error: 'must be an https address' })
    .optional()
    .describe('Where a reader can find it.'),
  study: id.describe('Id of a value in vocabulary/studies. Reports of one study count as one source.'),
  kind: id.describe('Id of a value in vocabulary/report-kinds.'),
  licence: text.describe('Who owns the document and on what terms it can be used.'),
  status,
}

const locators = z
  .strictObject({
    kinds: z.array(z.enum(LOCATOR_KINDS)).min(1).describe('Kinds of place that locators in this report may name.'),
    headings: z.array(text).default([]).describe('Headings without a number that locators may name.'),
    slides: z.array(text).default([]).describe('Titles of the slides, for "Slide: title".'),
    versions: z
      .array(text)
      .default([])
      .describe('Headings that stand for a whole version, in order, when one copy holds several versions of the document.'),
    printed: z
      .record(text, text)
      .default({})
      .describe('First words of a place in the plain-text copy, for headings that are not printed as locators write them.'),
    note: text.optional().describe('How places in this document are counted.'),
  })
  .describe('The locator scheme: how a place in this document is named.')

const figure = z
  .strictObject({
    at: text.describe('Place of the figure, such as Figure 5.'),
    shows: text.describe('What it shows, in our own words.'),
    charts: z.array(id).default([]).describe('Ids of charts that draw its numbers.'),
    frameworks: z.array(id).default([]).describe('Ids of frameworks that hold what it says.'),
    missing: text.optional().describe('What of it is not drawn, and why.'),
  })
  .refine(
    ({ charts, frameworks, missing }) => charts.length + frameworks.length > 0 || missing !== undefined,
    'needs charts or frameworks that take it up, or missing: why it is not drawn',
  )

/** A document that the synthesis draws on. */
const included = z.strictObject({
  ...common,
  included: z.literal(true).describe('true: findings may be drawn from it.'),
  version_status: id.describe('Id of a value in vocabulary/version-statuses.'),
  version_note: text.optional().describe('Which version was read and how it differs from others.'),
  source_file: text
    .regex(/^[\w-][\w. -]*$/, 'must be the name of a file, without a folder')
    .optional()
    .describe('Name of the plain-text copy that `npm run verify` reads; the text itself is never in the repository.'),
  design: text.describe('Study design in plain words.'),
  question: text.describe('The question that the report sets out to answer.'),
  data_collection: z
    .strictObject({ from: partialDate.optional(), to: partialDate.optional(), note: text.optional(), at: text.optional() })
    .describe('When its data were collected.'),
  participants: z
    .array(
      z.strictObject({
        group: text.describe('Who took part.'),
        n: z.int().min(0).optional().describe('How many took part.'),
        approached: z.int().min(0).optional().describe('How many were asked.'),
        note: text.optional(),
        at: text.optional().describe('Place in this report.'),
      }),
    )
    .describe('Who or what the data come from.'),
  models: z.array(id).min(1).describe('Ids of the care models that it covers.'),
  figures: z.array(figure).default([]).describe('Its charts and pictures in order, and what became of them here.'),
  limitations: z
    .array(z.strictObject({ text, at: text.optional(), stated: z.boolean().default(true).describe('false: our judgement.') }))
    .min(1)
    .describe('What limits it; stated by its authors unless stated is false.'),
  appraisal: z
    .array(
      z.strictObject({
        criterion: id.describe('Id of a value in vocabulary/appraisal-criteria.'),
        judgement: z.enum(['met', 'partly', 'not-met', 'unclear']),
        reason: text,
      }),
    )
    .min(1)
    .describe('Our appraisal of its methods, criterion by criterion.'),
  locators,
  anonymous_sites: z
    .strictObject({
      names: z.array(text).min(1).describe('What the report calls its sites, such as "Site 1".'),
      never_with: z.enum(['vanguards', 'models']).describe('Type of record that must never be matched with one of the sites.'),
    })
    .optional()
    .describe('Sites that the report keeps anonymous; a rule rejects whatever would tell which records they are.'),
})

/** A document that the included ones cite but that the synthesis does not draw on. */
const notIncluded = z.strictObject({
  ...common,
  included: z.literal(false).describe('false: listed with the reason, never cited as evidence.'),
  exclusion_reason: id.describe('Id of a value in vocabulary/exclusion-reasons.'),
  exclusion_note: text.optional().describe('What more there is to say of the reason.'),
  about: text.optional().describe('What the document is, in a sentence.'),
  cited_by: z
    .array(source.omit({ via: true }))
    .min(1)
    .describe('Where the included reports cite it.'),
})

/** One document: included in the synthesis, or listed with the reason why not. */
export const schema = z.discriminatedUnion('included', [included, notIncluded])

export type Report = z.infer<typeof schema>
export type IncludedReport = z.infer<typeof included>
export type LocatorScheme = z.infer<typeof locators>
