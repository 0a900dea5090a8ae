import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useBrowser } from '../support/browse.ts'
import { writeMadeUpContent } from '../support/made-up-content.ts'
import { printed, startCommand } from '../support/run-command.ts'

const content = writeMadeUpContent()
const finding = join(content, 'findings/finding-9001.md')
const original = readFileSync(finding, 'utf8')
/** As a build that runs beside the preview writes it. */
const BUILT = `.cache/preview-${process.pid}`
const { open } = useBrowser()
let child: ChildProcess
let address: string

beforeAll(async () => {
  writeFileSync(
    join(content, 'findings/finding-9002.md'),
    original.replace(/^title: .*$/m, 'title: A draft may be seen here\nstatus: draft'),
  )
  child = startCommand('dev', ['--port', '43990'], { CONTENT_DIR: content, SITE_URL: '', BASE_PATH: '' })
  address = /http:\/\/127\.0\.0\.1:\d+\//.exec(await printed(child, /http:\/\/127\.0\.0\.1:\d+\//))![0]
})
afterAll(() => {
  child.kill()
  for (const folder of [content, BUILT]) rmSync(folder, { recursive: true, force: true })
})

test('shows drafts, marked as such', async () => {
  const { page } = await open(`${address}findings/finding-9002/`)
  expect(await page.getByText('This page is not part of the published site.').count()).toBe(1)
})

test('a saved record shows without a reload by hand; a broken one shows its problem over the page until it is mended', async () => {
  const { page } = await open(`${address}findings/finding-9001/`)
  await page.getByRole('heading', { level: 1, name: 'One thing may follow from another' }).waitFor()
  // The preview listens once its script has connected.
  await page.waitForFunction(() => Boolean(document.querySelector('script[src*="@vite/client"]')))
  await page.waitForTimeout(1_000)
  writeFileSync(finding, original.replace('title: One thing may', 'title: Another thing may'))
  await page.getByRole('heading', { level: 1, name: 'Another thing may follow from another' }).waitFor({ timeout: 10_000 })
  writeFileSync(finding, original.replace('report: report-9001', 'report: report-9901'))
  const overlay = page.locator('vite-error-overlay')
  await overlay.waitFor({ timeout: 10_000 })
  const message = await page.waitForFunction(() => {
    const shown = document.querySelector('vite-error-overlay')?.shadowRoot?.querySelector('#message-content')?.textContent
    return shown?.includes('unknown-reference') ? shown : undefined
  })
  expect(await message.jsonValue()).toContain(`findings/finding-9001.md:12:13  unknown-reference`)
  expect(await message.jsonValue()).toContain('report "report-9901" does not exist. Did you mean "report-9001"')
  writeFileSync(finding, original)
  await page.getByRole('heading', { level: 1, name: 'One thing may follow from another' }).waitFor({ timeout: 10_000 })
  await overlay.waitFor({ state: 'detached', timeout: 10_000 })
})

test('what a build writes beside the preview is not watched', async () => {
  const { page } = await open(`${address}findings/finding-9002/`)
  const reloaded: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const { type, path } = JSON.parse(String(payload))
      if (type === 'full-reload') reloaded.push(path)
    }),
  )
  await page.reload()
  await page.waitForTimeout(1_000)
  mkdirSync(BUILT, { recursive: true })
  writeFileSync(`${BUILT}/index.html`, 'A page')
  await page.waitForTimeout(500)
  writeFileSync(finding, original.replace('title: One thing may', 'title: A last thing may'))
  await expect.poll(() => reloaded, { timeout: 10_000 }).toContain('*')
  expect(new Set(reloaded)).toEqual(new Set(['*']))
  writeFileSync(finding, original)
})
