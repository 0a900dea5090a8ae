import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { MOST_FILTERS } from '../../tables/row-filter.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { useBrowser } from '../support/browse.ts'

const { open } = useBrowser()
const site = inject('siteAddress')
const folder = inject('siteFolder')
const frameworks = readdirSync(`${folder}/frameworks`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
const sorted = frameworks.filter((id) => existsSync(`${folder}/frameworks/${id}/sorted`))
const SCRIPTLESS = { javaScriptEnabled: false }

/** Text of what is seen, in order. */
async function seen(page: Page, selector: string): Promise<string[]> {
  return page.locator(`${selector} >> visible=true`).allInnerTexts()
}

/** Filters of a page: what their links lead to, and how many they promise to leave. */
async function filtersOf(page: Page): Promise<{ id: string; count: number }[]> {
  return page.locator('.row-filters li').evaluateAll((items) =>
    items.map((item) => ({
      id: item.querySelector('a')!.getAttribute('href')!.slice(1),
      count: Number(item.querySelector('.count')!.textContent),
    })),
  )
}

describe('the table of vanguards without JavaScript', () => {
  test('every filter leaves as many rows as it says, says so first, and gives all back', async () => {
    const { page, complaints } = await open(`${site}vanguards/`, SCRIPTLESS)
    const all = await page.locator('.sites tbody tr').count()
    const filters = await filtersOf(page)
    expect(filters.length).toBeGreaterThan(8)
    for (const { id, count } of filters) {
      await page.locator(`.row-filters li a[href="#${id}"]`).click()
      await page.waitForURL(`**/#${id}`)
      expect([id, await page.locator('.sites tbody tr >> visible=true').count()]).toEqual([id, count])
      const note = await seen(page, '.only')
      expect(note).toHaveLength(1)
      expect(note[0]).toMatch(new RegExp(`^Only vanguards .+: ${count} of ${all}\\. Show all$`))
      await page.locator('.only:target').getByRole('link', { name: 'Show all' }).click()
      await page.waitForURL('**/#table')
      expect(await page.locator('.sites tbody tr >> visible=true').count()).toBe(all)
    }
    expect(complaints).toEqual([])
  })

  test('a filter leaves the right rows, moves the focus to its note, and the way back leads to all', async () => {
    const { page } = await open(`${site}vanguards/`, SCRIPTLESS)
    const model = page.locator('.row-filters a[href^="#only-model-"]').first()
    const name = await model.textContent()
    await model.click()
    expect(new Set(await seen(page, '.sites tbody .model'))).toEqual(new Set([name]))
    expect(await page.locator('.only:target').evaluate((note) => note === document.activeElement)).toBe(true)
    await page.goBack()
    expect(await page.locator('.only >> visible=true').count()).toBe(0)
    expect(new Set(await seen(page, '.sites tbody .model')).size).toBeGreaterThan(1)
  })

  test('the table of care models and regions filters by both at once, in any order of the list', async () => {
    const { page } = await open(`${site}vanguards/sorted/name/`, SCRIPTLESS)
    await page.getByText('Care model and region at once').click()
    const link = page.getByRole('region', { name: 'Vanguards by care model and region' }).locator('tbody td a').first()
    const [, count, model, region] = /^(\d+): (.*), (.*)$/.exec((await link.getAttribute('aria-label'))!)!
    await link.click()
    expect(page.url()).toContain('/vanguards/sorted/name/#only-model-')
    await page.locator('.only:target').waitFor()
    expect(await seen(page, '.sites tbody .model')).toEqual(Array.from({ length: Number(count) }, () => model))
    expect(new Set(await seen(page, '.sites tbody [data-name="NHS region"]'))).toEqual(new Set([region]))
  })

  test('the map leads to the vanguards of one care model in one region', async () => {
    const { page } = await open(`${site}vanguards/map/`, SCRIPTLESS)
    const link = page.getByRole('region', { name: 'Regions and care models' }).locator('tbody td a').first()
    const [, count, model] = /^(\d+): (.*), /.exec((await link.getAttribute('aria-label'))!)!
    await link.click()
    // The page is shown as it comes in, and what its address leads to only once that part is there.
    await page.locator('.only:target').waitFor()
    expect(await seen(page, '.sites tbody .model')).toEqual(Array.from({ length: Number(count) }, () => model))
  })

  test('the heading of each column leads to the table in that order, which its address keeps', async () => {
    const { page } = await open(`${site}vanguards/`, SCRIPTLESS)
    const column = (name: string) => page.locator(`.sites tbody [data-name="${name}"]`).allInnerTexts()
    const compare = new Intl.Collator('en-GB').compare
    const all = await page.locator('.sites tbody th').allInnerTexts()
    const cases: [string, string, () => Promise<unknown[]>, (values: never[]) => unknown[]][] = [
      ['Vanguard', 'name', () => page.locator('.sites tbody th').allInnerTexts(), (names) => names.toSorted(compare)],
      ['Place', 'place', () => column('Place'), (places: string[]) => lastly('Not known', places, compare)],
      ['NHS region', 'region', () => column('NHS region'), (regions) => lastly('Not known', regions, compare)],
      ['Facts', 'facts', () => column('Facts'), (facts) => facts.toSorted((a, b) => Number(b) - Number(a))],
      ['No.', '', () => column('No.'), (numbers) => numbers.toSorted((a, b) => Number(a) - Number(b))],
    ]
    for (const [heading, order, values, inOrder] of cases) {
      await page.locator('.sites thead').getByRole('link', { name: heading }).click()
      await page.waitForURL(site + (order ? `vanguards/sorted/${order}/` : 'vanguards/'))
      const list = (await values()) as never[]
      expect([heading, list]).toEqual([heading, inOrder(list)])
      const current = page.locator('[aria-sort]')
      expect(await current.count()).toBe(1)
      expect(await current.getAttribute('aria-sort')).toBe(order === 'facts' ? 'descending' : 'ascending')
      expect(await current.innerText()).toBe(`${heading} ${order === 'facts' ? '▼' : '▲'}`)
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/vanguards\/$/)
      expect((await page.locator('.sites tbody th').allInnerTexts()).toSorted()).toEqual(all.toSorted())
    }
  })

  test('models stand together, in the order of the models', async () => {
    const { page } = await open(`${site}vanguards/sorted/model/`, SCRIPTLESS)
    const models = await page.locator('.sites tbody .model').allInnerTexts()
    const runs = models.filter((model, index) => model !== models[index - 1])
    expect(runs).toEqual([...new Set(models)])
  })
})

describe('tables of frameworks', () => {
  test.each(frameworks)('every heading of %s says what it is the heading of', async (id) => {
    const { page } = await open(`${site}frameworks/${id}/`, SCRIPTLESS)
    const scopes = await page
      .locator('.parts th')
      .evaluateAll((cells) => cells.map((cell) => (cell.closest('thead') ? 'head ' : 'body ') + cell.getAttribute('scope')))
    expect(new Set(scopes.filter((scope) => !['head col', 'body row', 'body rowgroup'].includes(scope)))).toEqual(new Set())
    const rows = page.locator('.parts tbody tr')
    expect(await rows.count()).toBe(await page.locator('.parts tbody th').count())
    // Every cell of a row has something to say.
    expect(
      await page.locator('.parts tbody td').evaluateAll((cells) => cells.filter((cell) => !cell.textContent.trim()).length),
    ).toBe(0)
  })

  test.each(sorted)('every filter of %s leaves the findings it says, in lists that are open', async (id) => {
    const { page, complaints } = await open(`${site}frameworks/${id}/`, SCRIPTLESS)
    const filters = await filtersOf(page)
    expect(filters.length).toBeGreaterThan(2)
    for (const { id: filter, count } of filters) {
      await page.goto(`${site}frameworks/${id}/#${filter}`)
      const shown = await page
        .locator('.coded li >> visible=true')
        .evaluateAll((items) => items.map((item) => item.querySelector('a')!.href))
      const hits = (await seen(page, '.hits')).map((text) => {
        const [, all, of, listed] = /^(\d+|None) of (\d+) findings?(?:; (\d+|none) of them listed here)?$/.exec(text)!
        return { all: Number(all) || 0, of: Number(of), listed: listed === undefined ? Number(all) || 0 : Number(listed) || 0 }
      })
      // A part with very many findings lists the most certain of them, and says how many of those it is asked for are there.
      expect([filter, sum(hits.map(({ listed }) => listed))]).toEqual([filter, shown.length])
      const isWhole = hits.every(({ all, listed }) => all === listed)
      const distinct = new Set(shown).size
      expect([filter, isWhole ? distinct : Math.max(distinct, count)]).toEqual([filter, count])
      expect(hits.filter(({ all, of }) => all > of)).toEqual([])
      expect(await page.locator('.sum >> visible=true').count()).toBe(0)
    }
    expect(complaints).toEqual([])
  })

  test('a filter by direction leaves that direction alone; the way back leads to all', async () => {
    const { page } = await open(`${site}frameworks/${sorted[0]}/`, SCRIPTLESS)
    const before = await seen(page, '.coded li')
    await page.locator('.row-filters summary').click()
    const link = page.locator('.row-filters a[href^="#only-direction-"]').first()
    const name = (await link.textContent())!
    await link.click()
    const how = await seen(page, '.coded .how')
    expect(how.length).toBeGreaterThan(0)
    expect(how.filter((text) => !text.includes(name))).toEqual([])
    await page.goBack()
    expect(await seen(page, '.coded li')).toEqual(before)
  })

  test.each(sorted)(
    'the other order of %s has the most findings first and is said to be an order of the same page',
    async (id) => {
      const { page } = await open(`${site}frameworks/${id}/`, SCRIPTLESS)
      const own = await page.locator('.parts tbody tr').evaluateAll((rows) => rows.map((row) => row.id))
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
      await page.locator('.parts thead').getByRole('link', { name: 'Findings' }).click()
      await page.waitForURL(`**/frameworks/${id}/sorted/findings/`)
      const rows = await page
        .locator('.parts tbody tr')
        .evaluateAll((list) =>
          list.map((row) => ({ id: row.id, count: Number(/^\d+/.exec(row.querySelector('.sum')?.textContent ?? '0')![0]) })),
        )
      const inOrder = rows.toSorted((a, b) => b.count - a.count || own.indexOf(a.id) - own.indexOf(b.id))
      expect(rows).toEqual(inOrder)
      expect(rows.map((row) => row.id).toSorted()).toEqual(own.toSorted())
      expect(await page.locator('[aria-sort]').evaluateAll((list) => list.map((one) => one.getAttribute('aria-sort')))).toEqual([
        'descending',
      ])
      expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(canonical)
      await page.locator('.parts thead a').first().click()
      await page.waitForURL(`**/frameworks/${id}/`)
      expect(await page.locator('.parts tbody tr').evaluateAll((list) => list.map((row) => row.id))).toEqual(own)
    },
  )

  test('links from findings lead to the part, which is not hidden under the heading', async () => {
    const { page } = await open(`${site}frameworks/${sorted[0]}/`, { ...SCRIPTLESS, viewport: { width: 1200, height: 700 } })
    const last = (await page.locator('.parts tbody tr').nth(3).getAttribute('id'))!
    for (const fragment of [last, `findings-${last}`]) {
      await page.goto(`${site}frameworks/${sorted[0]}/#${fragment}`)
      const head = (await page.locator('.parts thead th').first().boundingBox())!
      const target = (await page.locator(`[id="${fragment}"]`).boundingBox())!
      expect(Math.round(head.y)).toBe(0)
      expect(target.y).toBeGreaterThanOrEqual(head.y + head.height - 1)
      expect(target.y).toBeLessThan(350)
    }
  })
})

describe.each([
  `frameworks/${sorted[0]}/`,
  'vanguards/',
  ...frameworks.filter((id) => /^(conflict|initiatives)/.test(id)).map((id) => `frameworks/${id}/`),
])('/%s', (path) => {
  test('keeps the headings of its columns at the top while it scrolls', async () => {
    const { page } = await open(site + path, { ...SCRIPTLESS, viewport: { width: 1200, height: 720 } })
    await page
      .locator('.parts tbody tr')
      .last()
      .evaluate((row) => row.scrollIntoView({ block: 'center' }))
    const tops = await page
      .locator('.parts thead th')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)))
    expect(new Set(tops)).toEqual(new Set([0]))
  })

  test.each([320, 360, 768, 1024])('does not scroll sideways at %i pixels, and loses no heading', async (width) => {
    const { page } = await open(site + path, { ...SCRIPTLESS, viewport: { width, height: 700 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    // A value without a heading above it says which column it is of.
    const isBlock = await page.locator('.parts').evaluate((table) => getComputedStyle(table).display === 'block')
    expect(isBlock).toBe(width <= 768 && (await page.locator('.parts.blocks').count()) === 1)
    const names = await page
      .locator('.parts tbody td')
      .evaluateAll((cells) =>
        cells.map((cell) => getComputedStyle(cell, '::before').content.startsWith(`"${cell.getAttribute('data-name')}`)),
      )
    expect(new Set(names)).toEqual(new Set([isBlock]))
  })
})

test.each([`frameworks/${sorted[0]}/`, 'vanguards/'])('axe finds nothing on /%s when filtered, wide or narrow', async (path) => {
  const html = readFileSync(`${folder}/${path}index.html`, 'utf8')
  const filter = /href="#(only-[^"]+)"/.exec(html)![1]!
  for (const width of [1200, 320]) {
    const { page } = await open(`${site}${path}#${filter}`, { bypassCSP: true, viewport: { width, height: 800 } })
    expect(await axeViolations(page)).toEqual([])
  }
})

test('paper has what the filter leaves, in columns', async () => {
  const { page } = await open(`${site}vanguards/`, { ...SCRIPTLESS, viewport: { width: 700, height: 900 } })
  const { id, count } = (await filtersOf(page))[0]!
  await page.goto(`${site}vanguards/#${id}`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.sites tbody tr >> visible=true').count()).toBe(count)
  expect(await page.locator('.sites').evaluate((table) => getComputedStyle(table).display)).toBe('table')
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

test('the style sheet has a rule for every filter that can be', () => {
  const rules = readFileSync('src/styles/tables.css', 'utf8').match(/\.filtered:has\(\.o\d+:target\) \.fi:not\(\.f\d+\)/g)
  const expected = Array.from(
    { length: MOST_FILTERS },
    (_, index) => `.filtered:has(.o${index + 1}:target) .fi:not(.f${index + 1})`,
  )
  expect(rules).toEqual(expected)
})

/** Sorted, with one value last. */
function lastly(last: string, values: readonly string[], compare: (a: string, b: string) => number): string[] {
  return values.toSorted((a, b) => Number(a === last) - Number(b === last) || compare(a, b))
}
