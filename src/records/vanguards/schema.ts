import { z } from 'zod'
import { aliases, id, source, status, text } from '../fields.ts'

/** One site of the programme, with only what the reports say of it. */
export const schema = z.strictObject({
  number: z.int().min(1).describe('Number of the site in the programme list; unique.'),
  title: text.describe('Name of the site.'),
  aliases,
  model: id.describe('Id of the care model that the site tested.'),
  region: id.optional().describe('Id of a value in vocabulary/regions.'),
  place: text.optional().describe('Town or area that the site served or was led from.'),
  position: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Latitude in degrees north.'),
      lon: z.number().min(-180).max(180).describe('Longitude in degrees east.'),
      basis: text.describe('What the position stands for and how it is known.'),
    })
    .optional()
    .describe('Approximate position; leave out when no lead place is known.'),
  multi_site: z.boolean().default(false).describe('true when the vanguard covers several separate places.'),
  facts: z
    .array(
      source.extend({
        text: text.describe('The fact, in our own words, one sentence.'),
        inferred: text
          .optional()
          .describe('When the report does not name the site itself: why the match is made. Shown to readers.'),
      }),
    )
    .min(1)
    .describe('Everything the reports state about this site.'),
  status,
})

export type Vanguard = z.infer<typeof schema>
