import type { Records } from '../../records/record.ts'
import type { Settings } from '../../settings.ts'

/** Lines at the head of every file that a reader takes away: what it is, where it comes from, on what terms. */
export function fileMetadata(records: Records, settings: Settings, title: string, path: string): Record<string, string> {
  const site = records.site.get('site')!.data
  return {
    Title: title,
    Source: `${site.title}, ${settings.siteUrl}${settings.basePath}${path.slice(1)}`,
    Licence: `${site.licence.name}, ${site.licence.url}`,
  }
}
