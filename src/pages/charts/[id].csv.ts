import type { APIRoute } from 'astro'
import { csvFile } from '../../charts/files/chart-files.ts'
import { loadSite } from '../../site.ts'

/** One file for each chart. */
export function getStaticPaths() {
  return [...loadSite().records.charts.keys()].map((id) => ({ params: { id } }))
}

/** The chart as a file. */
export const GET: APIRoute = ({ params }) => {
  const site = loadSite()
  const text = csvFile(site, site.records.charts.get(params.id!)!)
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
