import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from '../support/browse.ts'

const { open } = useBrowser()
const site = inject('siteAddress')

/** Pages whose headings or row names stay in view while the rest moves under them. */
const STAYING = [
  'vanguards/',
  'evidence-map/',
  'models/compare/',
  'frameworks/conflict-and-ambiguity/',
  'frameworks/initiatives-by-case-study-site/',
]

/** More steps than any page has links, so that a trap for the keyboard ends the test. */
const MOST_STEPS = 600

/** Goes through a page with the keyboard and returns what had the focus while nothing of it, or no mark of it, could be seen. */
async function unseen(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const found: string[] = []
  const visited = await page.evaluateHandle(() => new Set<Element>())
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key)
    const state = await visited.evaluate((seen) => {
      const focused = document.activeElement!
      if (focused === document.body || seen.has(focused)) return 'end'
      seen.add(focused)
      const points = [...focused.getClientRects()].flatMap((box) => {
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
        if (left >= right || top >= bottom) return []
        const along = [0.1, 0.5, 0.9].map((part) => left + part * (right - left))
        return along.flatMap((x) => [0.2, 0.8].map((part) => [x, top + part * (bottom - top)] as const))
      })
      const covered = points.every(([x, y]) => !focused.contains(document.elementFromPoint(x, y)))
      const marked = getComputedStyle(focused).outlineStyle !== 'none'
      return covered || !marked ? `${covered ? 'hidden' : 'unmarked'}: ${focused.textContent.trim().slice(0, 60)}` : undefined
    })
    if (state === 'end') return found
    if (state) found.push(state)
  }
  return [...found, `no end after ${MOST_STEPS} steps`]
}

test.each(STAYING.flatMap((path) => [1280, 320].map((width) => ({ path, width }))))(
  'what has the focus is seen on /$path at $width pixels, on the way down and on the way back',
  async ({ path, width }) => {
    const { page } = await open(site + path, { viewport: { width, height: 720 } })
    expect(await unseen(page, 'Tab')).toEqual([])
    await page.locator('footer a').last().focus()
    expect(await unseen(page, 'Shift+Tab')).toEqual([])
  },
  60_000,
)
