import { byConfidence } from '../graph/facets.ts'
import { loadSite } from '../site.ts'
import { fileMetadata } from '../tables/csv/file-metadata.ts'
import { findingsCsv } from '../tables/csv/findings-csv.ts'

/** All findings as CSV, the most certain first. */
export function GET(): Response {
  const { records, settings } = loadSite()
  const findings = byConfidence([...records.findings.values()].filter(({ data }) => data.status !== 'withdrawn'))
  return new Response(findingsCsv(records, findings, fileMetadata(records, settings, 'Findings', '/findings/')))
}
