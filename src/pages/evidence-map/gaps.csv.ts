import { mainGaps } from '../../evidence-map/main-gaps.ts'
import { cellsCsv } from '../../evidence-map/view-csv.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/file-metadata.ts'

/** Thin cells of the main views as CSV. */
export function GET(): Response {
  const { records, settings, views } = loadSite()
  const metadata = fileMetadata(records, settings, 'Gaps in the evidence', '/evidence-map/gaps/')
  return new Response(cellsCsv(records, metadata, mainGaps(views())))
}
