import { describe, expect, inject, test } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { searchAnswer, useBrowser } from '../support/browse.ts'
import { kindsOfPage } from '../support/kinds-of-page.ts'

const { open } = useBrowser()
const site = inject('siteAddress')
const pages = [...kindsOfPage(inject('siteFolder')), 'search/?q=funding']

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(pages)('axe finds nothing on /%s', async (path) => {
    const { page, complaints } = await open(site + path, { colorScheme, bypassCSP: true })
    if (path.includes('q=')) await searchAnswer(page)
    expect(await axeViolations(page)).toEqual([])
    expect(complaints.filter((complaint) => !path.endsWith('404.html') || !complaint.includes('404'))).toEqual([])
  })
})

test.each(pages)('nothing overflows at 320 pixels on /%s', async (path) => {
  const { page } = await open(site + path, { viewport: { width: 320, height: 700 } })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})
