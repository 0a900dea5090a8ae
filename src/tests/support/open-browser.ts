import chromium from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Where an installed Chrome or Chromium usually is, for platforms that the bundled one does not serve. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Starts a real browser: the bundled Chromium on Linux x64, elsewhere an installed Chrome (CHROME_PATH names another). */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path))
  if (process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH) {
    chromium.setGraphicsMode = false
    const args = [...chromium.args, '--disable-background-networking', '--disable-component-update', '--disable-sync']
    return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
  }
  if (!installed) throw new Error('no browser found: install Chrome, or set CHROME_PATH to one')
  return playwright.launch({ executablePath: installed, headless: true })
}
