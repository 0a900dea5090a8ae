import { expect, inject, test } from 'vitest'
import { searchAnswer, useBrowser } from '../support/browse.ts'

const { open } = useBrowser()
const site = inject('siteAddress')

/** What a reader types, and the page that must be among the first so many results. */
const CASES: readonly [query: string, page: string, within: number][] = [
  // Abbreviations and spellings from the glossary and the records' aliases.
  ['ECH', 'models/ehch/', 2],
  ['EHCH', 'models/ehch/', 2],
  ['enhanced health in care homes', 'models/ehch/', 2],
  ['care homes', 'models/ehch/', 2],
  ['PACs', 'models/pacs/', 2],
  ['multispeciality community providers', 'models/mcp/', 2],
  // Names of sites and reports.
  ['tower hamlets', 'vanguards/tower-hamlets-integrated-provider-partnership/', 2],
  ['NAO 2018', 'reports/nao-2018/', 2],
  // Topics.
  ['leadership', 'themes/leadership/', 2],
  ['emergency admissions', 'briefings/did-vanguards-reduce-emergency-admissions/', 4],
  ['growth in emergency admissions', 'findings/emergency-admissions-grew-more-slowly/', 10],
  ['data sharing', 'themes/technology/', 10],
  ['red bag', 'findings/red-bag-spread-but-worked-less-well-elsewhere/', 3],
]

test.each(CASES)('searching «%s» finds %s within the first %i', async (query, wanted, within) => {
  const { page, complaints } = await open(`${site}search/?q=${encodeURIComponent(query)}`)
  await searchAnswer(page)
  await page.locator('[data-results] li').first().waitFor()
  const found = await page
    .locator('[data-results] li > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1)))
  expect(found.slice(0, within)).toContain(wanted)
  expect(complaints).toEqual([])
})
