import type { APIRoute } from 'astro'
import { COAST_CREDIT } from '../../locator-map/coastline.ts'
import { mapFile } from '../../locator-map/map-file.ts'
import { mapSites } from '../../locator-map/map-sites.ts'
import { mapTexts } from '../../locator-map/map-texts.ts'
import { loadSite } from '../../site.ts'
import { modelsInOrder } from '../../tables/models/models-in-order.ts'

/** One file, or none where no record has a position. */
export function getStaticPaths() {
  return mapSites(loadSite().records).sites.length > 0 ? [{ params: { map: 'map' } }] : []
}

/** The map of all sites as a file that stands alone. */
export const GET: APIRoute = () => {
  const { records, settings, href } = loadSite()
  const { sites } = mapSites(records)
  const site = records.site.get('site')!.data
  const key = modelsInOrder(records)
    .filter(({ data }) => sites.some(({ order }) => order === data.order))
    .map(({ data }) => ({ order: data.order, label: `${data.title} (${data.abbreviation})` }))
  const texts = mapTexts(records)
  const svg = mapFile(sites, key, {
    title: texts.headline,
    description: texts.description,
    headline: texts.headline,
    subtitle: texts.subtitle,
    below: [
      ...texts.notes,
      `Coastline: ${COAST_CREDIT.name} (${COAST_CREDIT.terms}).`,
      `${site.title}. ${settings.siteUrl}${href('/vanguards/map/')}. ${site.licence.name}.`,
    ],
  })
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
