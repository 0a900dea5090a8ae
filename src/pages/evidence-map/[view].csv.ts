import type { APIContext } from 'astro'
import { cellPath, viewPath } from '../../evidence-map/build-view.ts'
import type { View } from '../../evidence-map/build-view.ts'
import { viewName } from '../../evidence-map/view-groups.ts'
import { cellsCsv } from '../../evidence-map/view-csv.ts'
import { loadSite } from '../../site.ts'
import { fileMetadata } from '../../tables/csv/file-metadata.ts'

export function getStaticPaths() {
  return loadSite()
    .views()
    .map((view) => ({ params: { view: view.id }, props: { view } }))
}

/** One view of the evidence map as CSV. */
export function GET({ props }: APIContext<{ view: View }>): Response {
  const { view } = props
  const { records, settings, href } = loadSite()
  const title = `Evidence map: ${viewName(view)}`
  const metadata = fileMetadata(records, settings, title, viewPath(view))
  return new Response(
    cellsCsv(
      records,
      metadata,
      view.cells.flat().map((cell) => ({ ...cell, view })),
      [{ heading: 'Address', of: (cell) => settings.siteUrl + href(cellPath(view, cell)) }],
    ),
  )
}
