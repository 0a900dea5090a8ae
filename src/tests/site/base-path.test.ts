import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { checkBuiltSite } from '../../built-site/check-built-site.ts'
import { searchAnswer, useBrowser } from '../support/browse.ts'
import { BASE_PATH } from '../support/built-site.ts'

const { open } = useBrowser()

test('every link and asset of a site under a base path stays under it', () => {
  const { faults, links } = checkBuiltSite(inject('basedFolder'), BASE_PATH, new Set())
  expect(faults).toEqual([])
  expect(links).toBeGreaterThan(10_000)
})

test('the check of a built site sees a link that leaves the base path', () => {
  const { faults } = checkBuiltSite(inject('siteFolder'), BASE_PATH, new Set())
  expect(faults.length).toBeGreaterThan(1_000)
  expect(faults[0]!.message).toMatch(/outside the site|from elsewhere/)
})

test('canonical addresses name the site and the base path', () => {
  const html = readFileSync(`${inject('basedFolder')}/findings/index.html`, 'utf8')
  expect(html).toContain('<link rel="canonical" href="https://example.org/x/findings/">')
})

test('search works under a base path', async () => {
  const { page, complaints } = await open(`${inject('basedAddress')}search/?q=red+bag`)
  await searchAnswer(page)
  const first = page.locator('[data-results] a').nth(1)
  await first.waitFor()
  expect(new URL(await first.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toMatch(/^\/x\//)
  const title = await first.textContent()
  await first.click()
  await page.waitForURL((url) => url.pathname.startsWith(BASE_PATH) && url.pathname !== `${BASE_PATH}search/`)
  expect(await page.locator('h1').textContent()).toBe(title)
  expect(complaints).toEqual([])
})
