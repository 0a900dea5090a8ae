import { mainGaps } from '../../evidence-map/main-gaps.ts'
import { cellsCsv } from '../../evidence-map/view-csv.ts'
import { loadSite } from '../../site.ts'

/** Thin cells of the main views as CSV. */
export function GET(): Response {
  const { records, settings, href, views } = loadSite()
  const site = records.site.get('site')!.data
  const metadata = {
    Title: 'Gaps in the evidence',
    Source: `${site.title}, ${settings.siteUrl}${href('/evidence-map/gaps/')}`,
    Licence: `${site.licence.name}, ${site.licence.url}`,
  }
  return new Response(cellsCsv(records, metadata, mainGaps(views())))
}
