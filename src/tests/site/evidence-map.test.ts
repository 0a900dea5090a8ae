import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { MAX_DRAWING_BYTES } from '../../built-site/size-faults.ts'
import { useBrowser } from '../support/browse.ts'
import { chartFaults } from '../support/chart-faults.ts'

const { open } = useBrowser()
const site = inject('siteAddress')
const folder = `${inject('siteFolder')}/evidence-map`
const pictures = readdirSync(folder).flatMap((name) => /^(.*)\.svg$/.exec(name)?.[1] ?? [])
const pathOf = (view: string) => (view === 'theme-by-model' ? 'evidence-map/' : `evidence-map/${view}/`)

/** Lines of a CSV file by their row and column; its texts hold no line breaks. */
function csvCells(file: string): Map<string, Record<string, string>> {
  const lines = readFileSync(`${folder}/${file}`, 'utf8')
    .split('\r\n')
    .filter((line) => line && !line.startsWith('#'))
  const fields = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare!)
  const heads = fields(lines[0]!)
  return new Map(
    lines.slice(1).map((line) => {
      const cell = Object.fromEntries(fields(line).map((text, index) => [heads[index]!, text]))
      return [`${cell.View} ${cell.Row}, ${cell.Column}`, cell]
    }),
  )
}

/** What stands behind the findings of a cell, in words. */
const STUDIES = '(?:\\d+ stud(?:y|ies)(?: and \\d+ other analys[ei]s)?|no study, only \\d+ analys[ei]s)'

/** What the cells of the table on a page show, by row and column, as its reader sees it. */
async function shownCells(page: Page): Promise<Map<string, string[]>> {
  const cells = await page.evaluate(() => {
    const heads = [...document.querySelectorAll('.map thead th')].map((head) => head.textContent!.trim())
    return [...document.querySelectorAll('.map tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('td')].map((cell, index) => [
        `${row.querySelector('th')!.textContent!.trim()}, ${heads[index]}`,
        (cell as HTMLElement).innerText
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      ]),
    )
  })
  return new Map(cells as [string, string[]][])
}

/** What the lines of a cell say. */
function readCell(lines: readonly string[]): Record<string, unknown> {
  const text = lines.join(' ')
  if (text === 'Nothing found') return { findings: text }
  return {
    findings: lines[0],
    studies: lines[1],
    directions: [...text.matchAll(/(?<=[↑↓=+−±·] )\d+/g)].map(([count]) => Number(count)).toSorted((a, b) => a - b),
    hasConfidence: /[●◐○]{4} (Low only|(High|Moderate|Low|Very low)( to (high|moderate|low))?)( |$)/.test(text),
    isDisputed: text.includes('≠ Sources disagree'),
  }
}

/** The same of a line of the file. */
function inFile(cell: Record<string, string>): Record<string, unknown> {
  if (cell.Findings === '0') return { findings: 'Nothing found' }
  const directions = cell.Directions!.split('; ').map((part) => Number(part.split(': ')[1]))
  return {
    findings: `${cell.Findings} ${cell.Findings === '1' ? 'finding' : 'findings'}`,
    studies: Number(cell.Studies) < 2 ? 'One study only' : `${cell.Studies} studies`,
    directions: directions.toSorted((a, b) => a - b),
    hasConfidence: true,
    isDisputed: cell.Gaps!.includes('Sources disagree'),
  }
}

describe('the map', () => {
  test('shows in every cell what its file says: findings, studies, directions, confidence and gaps', async () => {
    const { page, complaints } = await open(`${site}evidence-map/`, { viewport: { width: 1200, height: 900 } })
    const [shown, wanted] = [await shownCells(page), csvCells('theme-by-model.csv')]
    expect(shown.size).toBe(wanted.size)
    expect(shown.size).toBeGreaterThan(50)
    for (const [place, lines] of shown)
      expect({ place, ...readCell(lines) }).toEqual({ place, ...inFile(wanted.get(`theme-by-model ${place}`)!) })
    expect(complaints).toEqual([])
  })

  test('names its cells for those who hear them, in the words of their pages', async () => {
    const { page } = await open(`${site}evidence-map/`)
    const name = (await page.locator('.map td a').first().getAttribute('aria-label'))!
    expect(name).toMatch(new RegExp(`^\\d+ findings: [^;]+; from ${STUDIES}: \\d+ .+ confidence$`))
    await page.locator('.map td a').first().click()
    await page.waitForURL('**/theme-by-model/**')
    expect(await page.locator('.lede').textContent()).toBe(`${name.replace(/: [^;]+;/, '')}.`)
  })

  test('has a key above the table for every sign in it', async () => {
    const { page } = await open(`${site}evidence-map/`)
    const key = page.getByRole('group', { name: 'Key to the table' })
    const known = await key.locator('i').allTextContents()
    const used = new Set(await page.locator('.map .signs i').allTextContents())
    expect([...used].filter((sign) => !known.includes(sign))).toEqual([])
    expect(await key.innerText()).toMatch(/Nothing found\s+One study only\s+●●○○ Low only\s+≠ Sources disagree/)
    const [keyBox, tableBox] = [(await key.boundingBox())!, (await page.locator('.map').boundingBox())!]
    expect(keyBox.y + keyBox.height).toBeLessThanOrEqual(tableBox.y)
  })

  test('switches between care models, levels, reports and frameworks, and marks where one is', async () => {
    const { page } = await open(`${site}evidence-map/`)
    const views = page.getByRole('navigation', { name: 'Views of the evidence map' })
    expect(await views.locator('[aria-current=page]').allInnerTexts()).toEqual(['Care models'])
    await views.getByRole('link', { name: 'Levels' }).click()
    await page.waitForURL('**/evidence-map/theme-by-level/')
    expect(await views.locator('[aria-current=page]').allInnerTexts()).toEqual(['Levels'])
    await views.getByText('Frameworks', { exact: true }).click()
    expect(await views.locator('details p').allInnerTexts()).toEqual([
      'Themes by framework',
      'Frameworks by care model',
      'Two frameworks',
    ])
    const crosswalk = views.locator('details div', { hasText: 'Two frameworks' }).getByRole('link')
    const name = await crosswalk.innerText()
    await crosswalk.click()
    await page.waitForURL((url) => !url.pathname.endsWith('/theme-by-level/'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`Evidence map: ${name}`)
    expect(await views.locator('details').getAttribute('open')).toBeNull()
    expect(await views.locator('summary').innerText()).toBe(`Frameworks: ${name}`)
    await views.locator('summary').click()
    expect(await views.locator('[aria-current=page]').allInnerTexts()).toEqual([name])
  })

  test('the crosswalk holds the findings that are coded to both frameworks', async () => {
    const { page } = await open(`${site}evidence-map/`)
    const href = await page.locator('.switch details div', { hasText: 'Two frameworks' }).locator('a').getAttribute('href')
    const view = href!.split('/').at(-2)!
    const [rows, columns] = view.split('-by-') as [string, string]
    const codes = (id: string) => /^codes: \[(.*)\]/m.exec(readFileSync(`content/findings/${id}.md`, 'utf8'))?.[1] ?? ''
    const ids = [...csvCells(`${view}.csv`).values()].flatMap((cell) => cell['Finding ids']!.split(' ').filter(Boolean))
    expect(new Set(ids).size).toBeGreaterThanOrEqual(10)
    expect(ids.filter((id) => !codes(id).includes(`${rows}/`) || !codes(id).includes(`${columns}/`))).toEqual([])
  })
})

describe.each([320, 680, 1200])('at %i pixels', (width) => {
  test('every picture shows all of its text, apart and inside its frame, and the page does not scroll sideways', async () => {
    const { page, complaints } = await open(`${site}evidence-map/`, { viewport: { width, height: 800 } })
    const faults: string[] = []
    for (const view of pictures) {
      await page.goto(site + pathOf(view))
      faults.push(...(await chartFaults(page)).map((fault) => `${view}: ${fault}`))
    }
    expect(pictures.length).toBeGreaterThanOrEqual(8)
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  })

  test('headings of rows and columns stay while the table is read', async () => {
    const { page } = await open(`${site}evidence-map/`, { viewport: { width, height: 800 } })
    const cell = page.locator('.map tbody tr').nth(9).locator('td').nth(2)
    await cell.evaluate((one) => one.scrollIntoView({ block: 'center', inline: 'center' }))
    const box = (await cell.boundingBox())!
    const head = (await page.locator('.map thead th').nth(2).boundingBox())!
    const row = (await page.locator('.map tbody tr').nth(9).locator('th').boundingBox())!
    expect(head.y).toBeGreaterThanOrEqual(-1)
    expect(head.y + head.height).toBeLessThanOrEqual(box.y + 1)
    expect(Math.abs(head.x - box.x)).toBeLessThan(2)
    expect(row.x).toBeGreaterThanOrEqual(0)
    expect(Math.abs(row.y - box.y)).toBeLessThan(2)
    expect(row.x + row.width).toBeLessThanOrEqual(box.x + 1)
  })
})

test.each(pictures)('the picture of %s can be taken away, with its title and source printed in', (view) => {
  const svg = readFileSync(`${folder}/${view}.svg`, 'utf8')
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_DRAWING_BYTES)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toMatch(/<title>Evidence map: [^<]+<\/title><desc>Rows are [^<]+<\/desc>/)
  const text = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]+>/g, '\n')
  expect(text.split('\n').filter(Boolean).at(-1)).toMatch(new RegExp(`^.+, http\\S+/${pathOf(view)}\\. CC BY 4\\.0, http`))
  expect(/var\(|style=|href=/.exec(svg)?.[0]).toBeUndefined()
})

describe('a cell page', () => {
  test('with findings says how many in words, lists them, and leads on', async () => {
    const { page, complaints } = await open(`${site}evidence-map/theme-by-model/leadership/mcp/`)
    const words = (await page.locator('.lede').innerText()).match(
      new RegExp(`^(\\d+) findings from ${STUDIES}: .*; .*confidence\\.$`),
    )!
    expect(await page.locator('.items > li').count()).toBe(Number(words[1]))
    expect(await page.locator('.items .meta').first().innerText()).toMatch(/confidence/)
    const around = page.locator('h2:has-text("Around it on the map") ~ ul')
    expect(await around.innerText()).toMatch(/^Leadership by care models: PACS \d+ · MCP \d+ · EHCH \d+ · ACC \d+ · UEC \d+/)
    expect(await around.innerText()).toMatch(/\nMCP: .+ \d+ \(row above\) · .+ \d+ \(row below\)\n/)
    const paths = await around.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(paths).toEqual(
      expect.arrayContaining([
        '/themes/leadership/',
        '/models/mcp/',
        '/findings/by/theme/leadership/',
        '/findings/by/model/mcp/',
        '/evidence-map/gaps/',
      ]),
    )
    await around.getByRole('link', { name: 'Search within these findings' }).click()
    await page.locator('[data-results] li').first().waitFor()
    expect(await page.locator('[data-status]').innerText()).toMatch(new RegExp(`^${words[1]} results`))
    expect(complaints).toEqual([])
  })

  test('with nothing says so, what it means, and what is known next to it', async () => {
    const { page } = await open(`${site}evidence-map/theme-by-model/outcomes/uec/`)
    expect(await page.locator('.lede').innerText()).toBe('No evidence found in the reports included.')
    expect(await page.locator('.panel.warn').innerText()).toBe(
      'Nothing found. No finding stands here. A study of it would be the first that this synthesis could use.',
    )
    const known = page.locator('h2:has-text("What is known next to it") + ul li')
    expect(await known.count()).toBe(6)
    expect(await known.first().innerText()).toMatch(new RegExp(`^Outcomes × \\w+: \\d+ findings from ${STUDIES}: .* confidence$`))
    expect(await known.last().innerText()).toMatch(new RegExp(` × UEC: \\d+ findings? from ${STUDIES}: `))
  })

  test('on which sources disagree names the disagreement and the findings', async () => {
    const { page } = await open(`${site}evidence-map/theme-by-model/outcomes/ehch/`)
    const panel = page.locator('.panel.warn', { hasText: 'Sources disagree.' })
    const disagreement = panel.locator('li').first()
    expect(await disagreement.locator('a').first().getAttribute('href')).toMatch(/^\/disagreements\/[a-z-]+\/$/)
    const listed = await page.locator('.items .name').allInnerTexts()
    const named = await disagreement.locator('a[href^="/findings/"]').allInnerTexts()
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((title) => !listed.includes(title))).toEqual([])
  })
})

describe('what to commission next', () => {
  test('counts gaps by kind, as the CSV does, and says what a study could do', async () => {
    const { page, complaints } = await open(`${site}evidence-map/gaps/`)
    const gaps = [...csvCells('gaps.csv').values()]
    const rows = await page
      .locator('main table tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent!.trim())))
    expect(rows.map(([kind]) => kind)).toEqual(['Nothing found', 'One study only', 'Low confidence only', 'Sources disagree'])
    for (const [kind, cells, themes, study] of rows) {
      const own = gaps.filter((gap) => gap.Gaps!.split('; ').includes(kind!))
      expect([kind, cells, themes]).toEqual([kind, String(own.length), String(new Set(own.map(({ Row }) => Row)).size)])
      expect(study).toMatch(/study/)
    }
    expect(complaints).toEqual([])
  })

  test('puts the theme with the most gaps first, each with its question and what its record says is missing', async () => {
    const { page } = await open(`${site}evidence-map/gaps/`)
    const gaps = [...csvCells('gaps.csv').values()]
    const themes = page.locator('section:has(h3)')
    const titles = await themes.locator('h3').allInnerTexts()
    const counts = titles.map((title) => gaps.filter(({ Row }) => Row === title).length)
    expect(titles.length).toBe(readdirSync('content/themes').filter((name) => !name.startsWith('_')).length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(await themes.first().innerText()).toMatch(/^.+\s+Question: .+\?\s/)
    const [first] = gaps.filter(({ Row }) => Row === titles[0])
    expect(await themes.first().innerText()).toContain(first!['Question of the theme']!)
    expect(await themes.first().locator('li').count()).toBe(first!['Gaps that the theme names']!.split(' | ').length)
    expect(await themes.first().locator('p.small').innerText()).toMatch(
      /^On the map by (care models|levels): (nothing found|one study only|low confidence only|sources disagree) for /,
    )
  })
})
