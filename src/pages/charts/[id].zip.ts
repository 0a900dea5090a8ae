import type { APIRoute } from 'astro'
import { zipFile } from '../../charts/files/chart-files.ts'
import { loadSite } from '../../site.ts'

/** One zip for each chart. */
export function getStaticPaths() {
  return [...loadSite().records.charts.keys()].map((id) => ({ params: { id } }))
}

/** Drawing, picture and data of the chart in one file. */
export const GET: APIRoute = ({ params }) => {
  const site = loadSite()
  const zip = zipFile(site, site.records.charts.get(params.id!)!)
  return new Response(zip as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/zip' } })
}
