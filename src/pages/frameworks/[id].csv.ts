import type { APIContext } from 'astro'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { recordPath } from '../../records/record-types.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'
import { frameworkCsv } from '../../tables/csv/framework-csv.ts'

export function getStaticPaths() {
  return [...loadSite().records.frameworks.values()].map((framework) => ({ params: { id: framework.id }, props: { framework } }))
}

/** A framework with the findings coded to it, as CSV. */
export function GET({ props }: APIContext<{ framework: TypedRecord<Framework> }>): Response {
  const { framework } = props
  const { records, findingsBy, settings } = loadSite()
  const metadata = fileMetadata(records, settings, framework.data.title, recordPath('frameworks', framework.id))
  return new Response(frameworkCsv(records, findingsBy, framework, metadata))
}
