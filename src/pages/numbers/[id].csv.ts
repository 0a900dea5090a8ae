import type { APIContext } from 'astro'
import type { Measure } from '../../records/measures/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { recordPath } from '../../records/record-types.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'
import { measureCsv } from '../../tables/csv/measure-csv.ts'

export function getStaticPaths() {
  return [...loadSite().records.measures.values()].map((measure) => ({ params: { id: measure.id }, props: { measure } }))
}

/** All values of a measure as CSV. */
export function GET({ props }: APIContext<{ measure: TypedRecord<Measure> }>): Response {
  const { measure } = props
  const { records, settings } = loadSite()
  const metadata = fileMetadata(records, settings, measure.data.title, recordPath('measures', measure.id))
  return new Response(measureCsv(records, measure, metadata))
}
