import { readdirSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { searchAnswer, useBrowser } from '../support/browse.ts'
import type { Page } from 'playwright-core'

const { open } = useBrowser()
const site = inject('siteAddress')

/** Bytes that came over the wire for what `visit` does. */
async function transferred(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await visit()
  await page.waitForLoadState('networkidle')
  return bytes
}

test('a finding with everything it loads is at most 30 KB compressed, and loads no script', async () => {
  const { page } = await open(`${site}404.html`)
  const finding = readdirSync(`${inject('siteFolder')}/findings`).find((name) => name.startsWith('emergency-'))!
  const scripts: string[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
  const bytes = await transferred(page, () => page.goto(`${site}findings/${finding}/`))
  expect(bytes).toBeGreaterThan(4_000)
  expect(bytes).toBeLessThanOrEqual(30 * 1024)
  expect(scripts).toEqual([])
})

test('search shows its first result after at most 150 KB', async () => {
  const { page } = await open(`${site}404.html`)
  const bytes = await transferred(page, async () => {
    await page.goto(`${site}search/?q=red+bag`)
    await searchAnswer(page)
  })
  expect(bytes).toBeGreaterThan(30_000)
  expect(bytes).toBeLessThanOrEqual(150 * 1024)
})
