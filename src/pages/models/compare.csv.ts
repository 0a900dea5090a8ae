import { loadSite } from '../../site.ts'
import { compareCsv } from '../../tables/csv/compare-csv.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'

/** The care models side by side as CSV. */
export function GET(): Response {
  const { records, findingsBy, settings } = loadSite()
  return new Response(
    compareCsv(records, findingsBy, fileMetadata(records, settings, 'Care models side by side', '/models/compare/')),
  )
}
