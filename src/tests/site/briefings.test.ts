import { readdirSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from '../support/browse.ts'

/** What a reader will carry to a meeting: one page of messages and at most four of detail. */
const MOST_PAGES = 5

const { open } = useBrowser()
const site = inject('siteAddress')
const briefings = readdirSync(`${inject('siteFolder')}/briefings`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()

describe.each(briefings)('%s', (id) => {
  test('prints on few pages, the key messages and how sure they are on the first', async () => {
    const { page } = await open(`${site}briefings/${id}/`, { viewport: { width: 688, height: 1030 } })
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES)
    // A page of A4 within its margins is 688 by 1030 pixels.
    await page.emulateMedia({ media: 'print' })
    const facts = await page.locator('.facts').boundingBox()
    expect(facts!.y + facts!.height).toBeLessThan(1030)
  })

  test('names each table and chart apart from the others, and prints the notes of charts', async () => {
    const { page } = await open(`${site}briefings/${id}/`)
    const names = await page
      .locator('[role=region], .chart-figure')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            one.getAttribute('aria-label') ??
            document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent?.trim() ??
            one.querySelector('.chart-headline')?.textContent ??
            '',
        ),
      )
    expect(names).not.toContain('')
    expect(names).not.toContain('Table')
    expect(new Set(names).size).toBe(names.length)
    const notes = page.locator('.chart-note p')
    expect(
      await notes.evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true }))),
    ).not.toContain(true)
    await page.emulateMedia({ media: 'print' })
    const heights = await notes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(heights.filter((height) => height === 0)).toEqual([])
  })
})
