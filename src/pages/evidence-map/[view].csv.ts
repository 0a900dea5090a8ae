import type { APIContext } from 'astro'
import { viewPath } from '../../evidence-map/build-view.ts'
import type { View } from '../../evidence-map/build-view.ts'
import { cellsCsv } from '../../evidence-map/view-csv.ts'
import { loadSite } from '../../site.ts'

export function getStaticPaths() {
  return loadSite()
    .views()
    .map((view) => ({ params: { view: view.id }, props: { view } }))
}

/** One view of the evidence map as CSV. */
export function GET({ props }: APIContext<{ view: View }>): Response {
  const { view } = props
  const { records, settings, href } = loadSite()
  const site = records.site.get('site')!.data
  const metadata = {
    Title: `Evidence map: ${view.rows.label} by ${view.columns.label}`,
    Source: `${site.title}, ${settings.siteUrl}${href(viewPath(view))}`,
    Licence: `${site.licence.name}, ${site.licence.url}`,
  }
  return new Response(
    cellsCsv(
      records,
      metadata,
      view.cells.flat().map((cell) => ({ ...cell, view })),
    ),
  )
}
