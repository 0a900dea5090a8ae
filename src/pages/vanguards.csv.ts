import { loadSite } from '../site.ts'
import { vanguardsCsv } from '../tables/csv/vanguards-csv.ts'

/** All sites as CSV. */
export function GET(): Response {
  const { records, findingsBy, settings, href } = loadSite()
  const site = records.site.get('site')!.data
  const addressOf = (path: string) => settings.siteUrl + href(path)
  const metadata = {
    Title: 'Vanguards',
    Source: `${site.title}, ${addressOf('/vanguards/')}`,
    Licence: `${site.licence.name}, ${site.licence.url}`,
  }
  return new Response(vanguardsCsv(records, findingsBy, metadata, addressOf))
}
