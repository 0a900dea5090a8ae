import { readdirSync, readFileSync } from 'node:fs'
import { rgb } from 'd3'
import { describe, expect, inject, test } from 'vitest'
import { MAX_DRAWING_BYTES, MAX_MAP_BYTES } from '../../built-site/size-faults.ts'
import { LIGHT } from '../../charts/palette.ts'
import { useBrowser } from '../support/browse.ts'
import { chartFaults, LEAST_TEXT } from '../support/chart-faults.ts'
import { forcedColourFaults } from '../support/forced-colour-faults.ts'

const { open } = useBrowser()
const site = inject('siteAddress')
const folder = inject('siteFolder')

/** Text in light colours. */
const INK = rgb(LIGHT.ink!).toString()

const ids = readdirSync(`${folder}/charts`).flatMap((name) => /^(.*)\.svg$/.exec(name)?.[1] ?? [])

test('there are charts of every kind that content asks for', () => {
  expect(ids.length).toBeGreaterThanOrEqual(20)
})

test('every figure of a report is either taken up or said to be missing, with the reason', async () => {
  const { page } = await open(`${site}charts/`, { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Figures of the reports, drawn or not' }).click()
  const rows = await page
    .getByRole('table', { name: "The reports' own figures" })
    .locator('tbody tr')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())))
  expect(rows.length).toBeGreaterThanOrEqual(20)
  expect(rows.filter(([figure, shows, taken, missing]) => !figure || !shows || (taken === 'No' && !missing))).toEqual([])
  expect(rows.map(([figure]) => figure)).toContain('NAO 2018, Figure 13')
})

describe.each([320, 360, 680, 1200])('at %i pixels', (width) => {
  test('every chart shows all of its text, apart and inside its frame', async () => {
    const { page, complaints } = await open(`${site}charts/`, { viewport: { width, height: 800 } })
    const faults: string[] = []
    for (const id of ids) {
      await page.goto(`${site}charts/${id}/`)
      faults.push(...(await chartFaults(page)).map((fault) => `${id}: ${fault}`))
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  })
})

test('in forced colours all text and marks can be seen', async () => {
  const { page } = await open(`${site}charts/`, { viewport: { width: 1200, height: 800 } })
  await page.emulateMedia({ forcedColors: 'active' })
  const faults: string[] = []
  for (const id of ids) {
    await page.goto(`${site}charts/${id}/`)
    faults.push(...(await forcedColourFaults(page)).map((fault) => `${id}: ${fault}`))
  }
  expect(faults).toEqual([])
})

test('on paper every chart shows all of its text, in light colours', async () => {
  const { page } = await open(`${site}charts/`, { viewport: { width: 680, height: 900 }, colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const faults: string[] = []
  for (const id of ids) {
    await page.goto(`${site}charts/${id}/`)
    faults.push(...(await chartFaults(page, LEAST_TEXT.print)).map((fault) => `${id}: ${fault}`))
    const ink = await page
      .locator('svg.chart text:not(.soft, .inv)')
      .first()
      .evaluate((text) => getComputedStyle(text).fill)
    if (ink !== INK) faults.push(`${id}: text is ${ink}`)
  }
  expect(faults).toEqual([])
})

test.each(ids)('%s can be taken away as SVG, PNG, CSV and JSON', (id) => {
  const read = (ending: string) => readFileSync(`${folder}/charts/${id}.${ending}`)
  const svg = read('svg').toString()
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_DRAWING_BYTES)
  for (const drawing of drawingsIn(`charts/${id}/index.html`))
    expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(MAX_DRAWING_BYTES)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toMatch(/>Sources?: /)
  expect(read('png').subarray(1, 4).toString()).toBe('PNG')
  expect(read('csv').toString()).toMatch(/^# headline: /)
  expect(JSON.parse(read('json').toString())).toMatchObject({ id })
})

test('the map is small enough to show at once on a phone, in the page and as a file', () => {
  const maps = drawingsIn('vanguards/map/index.html').filter((svg) => svg.startsWith('<svg class="chart locator'))
  expect(maps).toHaveLength(2)
  for (const map of maps) expect(Buffer.byteLength(map)).toBeLessThanOrEqual(MAX_MAP_BYTES)
  expect(readFileSync(`${folder}/vanguards/map.svg`).length).toBeLessThanOrEqual(MAX_MAP_BYTES)
})

/** The charts and maps that stand in a page. */
function drawingsIn(file: string): string[] {
  return readFileSync(`${folder}/${file}`, 'utf8').match(/<svg class="chart[^>]*>.*?<\/svg>/gs) ?? []
}
