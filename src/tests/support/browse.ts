import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openBrowser } from './open-browser.ts'

type ContextOptions = Parameters<Browser['newContext']>[0]

/** What went wrong on a page while it was used. */
interface Watched {
  readonly page: Page
  /** Console errors, uncaught exceptions and requests to other origins; a good page has none. */
  readonly complaints: string[]
}

/** Opens one browser for a test file. */
export function useBrowser(): { open: (address: string, options?: ContextOptions) => Promise<Watched> } {
  let browser: Browser
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await openBrowser()
  })
  // Pages left open slow all that come after them.
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  })
  afterAll(async () => {
    await browser.close()
  })
  return {
    async open(address, options) {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      const complaints: string[] = []
      const { origin } = new URL(address)
      page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`))
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
      page.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`foreign request: ${url}`)
      })
      const response = await page.goto(address)
      expect(response?.ok() || address.endsWith('404.html'), `${address} answers ${response?.status()}`).toBe(true)
      return { page, complaints }
    },
  }
}

/** Waits until the search page has answered, and returns what it says. */
export async function searchAnswer(page: Page): Promise<string> {
  const status = page.locator('[data-status]')
  await status.filter({ hasText: /result|Nothing found|Type what/ }).waitFor()
  return (await status.textContent())!
}
