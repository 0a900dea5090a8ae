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

/** Meant for machines that allow one process only; with them the browser crashes now and then when it starts. */
const UNSTABLE = ['--single-process', '--no-zygote', '--in-process-gpu']

/** Keeps the browser from calling home. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Times that a browser is started before its failure counts. */
const TRIES = 3

/** Starts a real browser: the bundled Chromium on Linux x64, elsewhere an installed Chrome (CHROME_PATH names another). */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path))
  if (process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROME_PATH) {
    chromium.setGraphicsMode = false
    const args = chromium.args.filter((arg) => !UNSTABLE.includes(arg))
    return launch({ executablePath: await chromium.executablePath(), args: [...args, ...QUIET], headless: true })
  }
  if (!installed) throw new Error('no browser found: install Chrome, or set CHROME_PATH to one')
  return launch({ executablePath: installed, headless: true })
}

async function launch(options: NonNullable<Parameters<typeof playwright.launch>[0]>): Promise<Browser> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await playwright.launch(options)
    } catch (error) {
      // A busy machine can lose a starting browser; a real fault comes back each time.
      if (attempt === TRIES) throw error
    }
  }
}
