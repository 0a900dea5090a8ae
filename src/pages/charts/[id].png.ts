import type { APIRoute } from 'astro'
import { svgFile } from '../../charts/files/chart-files.ts'
import { chartPng } from '../../charts/files/chart-png.ts'
import { loadSite } from '../../site.ts'

/** One picture for each chart. */
export function getStaticPaths() {
  return [...loadSite().records.charts.keys()].map((id) => ({ params: { id } }))
}

/** The chart as a picture at twice its size. */
export const GET: APIRoute = ({ params }) => {
  const site = loadSite()
  const picture = chartPng(svgFile(site, site.records.charts.get(params.id!)!))
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
