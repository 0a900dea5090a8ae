import { expect, inject, test } from 'vitest'
import { searchAnswer, useBrowser } from '../support/browse.ts'

const { open } = useBrowser()
const site = inject('siteAddress')

test('leads from home by search to a finding, its report and back', async () => {
  const { page, complaints } = await open(site)
  await page.getByRole('search', { name: 'Search the findings' }).getByRole('searchbox').fill('red bag')
  await page.keyboard.press('Enter')
  expect(await searchAnswer(page)).toMatch(/^\d+ results for “red bag”$/)
  const finding = page.locator('[data-results] li', { hasText: 'Finding' }).getByRole('link').first()
  const claim = await finding.textContent()
  expect(claim).toMatch(/red bag/i)
  await finding.click()
  await page.waitForURL('**/findings/*/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(claim)
  const source = page.locator('h2#evidence + ul a').first()
  await source.click()
  await page.waitForURL('**/reports/*/')
  expect(await page.getByRole('heading', { name: 'What was drawn from it' }).count()).toBe(1)
  await page.goBack()
  await page.goBack()
  expect(await searchAnswer(page)).toMatch(/for “red bag”/)
  expect(complaints).toEqual([])
})

test('can be used by keyboard alone: skip link, search, first result', async () => {
  const { page, complaints } = await open(site)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to content')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.keyboard.press('Tab')
  await page.keyboard.type('leadership')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=leadership')
  await searchAnswer(page)
  const result = page.locator('[data-results] a').first()
  const title = await result.textContent()
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await result.evaluate((link) => link === document.activeElement)) break
  }
  const outline = await result.evaluate((link) => getComputedStyle(link).outlineStyle)
  expect(outline).toBe('solid')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title! }).waitFor()
  expect(complaints).toEqual([])
})

test('filters narrow the results, choose any of one facet, and stand in the address', async () => {
  const { page, complaints } = await open(`${site}search/?q=admissions`)
  const total = Number.parseInt(await searchAnswer(page), 10)
  const choose = (value: string) => page.getByLabel(value, { exact: false }).first().check()
  await page.locator('details[data-facet=confidence]').evaluate((details: HTMLDetailsElement) => (details.open = true))
  await choose('Moderate')
  await page.waitForFunction(
    (before) => Number.parseInt(document.querySelector('[data-status]')!.textContent, 10) < before,
    total,
  )
  const moderate = Number.parseInt(await searchAnswer(page), 10)
  await choose('Low')
  await page.waitForFunction(
    (before) => Number.parseInt(document.querySelector('[data-status]')!.textContent, 10) > before,
    moderate,
  )
  expect(new URL(page.url()).search).toBe('?q=admissions&confidence=Moderate&confidence=Low')
  const both = await searchAnswer(page)
  await page.reload()
  await page.locator('[data-results] li').first().waitFor()
  expect(await searchAnswer(page)).toBe(both)
  expect(await page.locator('input[name=confidence][value=Moderate]').isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Remove all filters' }).click()
  await page.waitForFunction(
    (before) => Number.parseInt(document.querySelector('[data-status]')!.textContent, 10) === before,
    total,
  )
  expect(new URL(page.url()).search).toBe('?q=admissions')
  expect(complaints).toEqual([])
})

test('an empty result says what to do and offers the lists', async () => {
  const { page } = await open(`${site}search/?q=xyzzyx`)
  expect(await searchAnswer(page)).toBe(
    'Nothing found for “xyzzyx”. Try fewer or other words, or remove a filter; the lists below lead to every page.',
  )
  expect(await page.getByRole('heading', { name: 'Browse' }).isVisible()).toBe(true)
})

test('without JavaScript the search page is a page of links', async () => {
  const { page } = await open(`${site}search/?q=red+bag`, { javaScriptEnabled: false })
  expect(await page.locator('[data-status]').innerText()).toMatch(/^Searching needs JavaScript/)
  expect(await page.locator('[data-browse] a').count()).toBeGreaterThan(40)
  expect(await page.locator('[data-filters]').isVisible()).toBe(false)
})

test('a wrong address leads to a page that helps', async () => {
  const { page } = await open(`${site}404.html`)
  await page.goto(`${site}findings/no-such-finding/`)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
  expect(await page.getByRole('link', { name: 'home page' }).count()).toBe(1)
})
