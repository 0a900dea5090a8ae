import type { APIRoute } from 'astro'
import { pngFile } from '../../charts/files/chart-files.ts'
import { loadSite } from '../../site.ts'

/** One picture for each chart. */
export function getStaticPaths() {
  return [...loadSite().records.charts.keys()].map((id) => ({ params: { id } }))
}

/** The chart as a picture at twice its size. */
export const GET: APIRoute = ({ params }) => {
  const site = loadSite()
  const picture = pngFile(site, site.records.charts.get(params.id!)!)
  return new Response(picture as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'image/png' } })
}
