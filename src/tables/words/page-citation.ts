import type { Records } from '../../records/record.ts'

/**
 * How a page is cited: "Publisher (2026). Title. In: Site." The year is that of the last review, else of the edition;
 * without either there is none, since the clock of the machine says nothing about the content.
 */
export function pageCitation(records: Records, title: string, reviewed?: string): string {
  const site = records.site.get('site')!.data
  const date = reviewed ?? site.edition
  const year = date ? ` (${date.slice(0, 4)})` : ''
  return `${site.publisher}${year}. ${/[.?!]$/.test(title) ? title : `${title}.`} In: ${site.title}.`
}
