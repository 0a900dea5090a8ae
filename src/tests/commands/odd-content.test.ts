import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changed, MADE_UP, writeMadeUpContent } from '../support/made-up-content.ts'
import type { Files } from '../support/made-up-content.ts'
import { openBrowser } from '../support/open-browser.ts'
import { runCommand } from '../support/run-command.ts'
import type { Ended } from '../support/run-command.ts'
import { serveFolder } from '../../serve/serve-folder.ts'

const work = mkdtempSync(join(tmpdir(), 'odd-'))
afterAll(() => rmSync(work, { recursive: true }))

async function build(name: string, files: Files): Promise<Ended> {
  const content = writeMadeUpContent(files)
  const ended = await runCommand('build', [], { CONTENT_DIR: content, OUT_DIR: join(work, name) })
  rmSync(content, { recursive: true })
  return ended
}

const page = (path: string): string => readFileSync(join(work, path, 'index.html'), 'utf8')
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)

const FINDING: string = MADE_UP['findings/finding-9001.md']
const finding = (number: number, ...changes: readonly (readonly [string, string])[]) => ({
  [`findings/finding-${number}.md`]: [
    ['One thing may', `Thing ${String.fromCharCode(number - 8905)} may`] as const,
    ...changes,
  ].reduce((text, [from, to]) => text.replace(from, to), FINDING),
})
/** What the page of a framework calls its own parts. */
const TAKEN = ['table', 'whole', 'main', 'only-direction-direction-a', 'findings-row-a']
const rows = TAKEN.map((id) => `  - { id: ${id}, label: Made up }\n`).join('')
const CELLS = ['row-a/b-c', 'row-a-b/c']

describe('records with ids that the page has itself, and some that were withdrawn', () => {
  let ended: Ended
  beforeAll(async () => {
    ended = await build('clash', {
      ...changed(
        'frameworks/framework-9001.yaml',
        ['  - { id: row-b', `${rows}  - { id: row-b`],
        ['coded: rows', 'coded: rows\napplications:\n  - { report: report-9001, at: para 1.1, result: Made up. }'],
      ),
      ...changed(
        'frameworks/framework-9002.yaml',
        ['  - { id: row-a, label: Row A }', '  - { id: row-a, label: Row A }\n  - { id: row-a-b, label: Row AB }'],
        ['  - { id: column-a, label: Column A }', '  - { id: b-c, label: BC }\n  - { id: c, label: C }'],
        ['column: column-a', 'column: c'],
      ),
      ...finding(9002, ['direction-a', 'direction-b'], ['framework-9001/row-a', 'framework-9001/table']),
      ...finding(9003, ['framework-9001/row-a', `framework-9002/${CELLS[0]}`]),
      ...finding(9004, ['framework-9001/row-a', `framework-9002/${CELLS[1]}`]),
      ...finding(9005, ['level: level-a', 'status: withdrawn\nlevel: level-b']),
      'themes/theme-9002.md': MADE_UP['themes/theme-9001.md'].replace('title: Made-up', 'status: withdrawn\ntitle: Withdrawn'),
    })
  })

  test('are a site without faults', () => {
    expect(ended.stderr.split('\n').filter((line) => line !== '' && !/ … [\d.]+ s$/.test(line))).toEqual([])
    expect(ended.code).toBe(0)
  })

  test('rows keep clear of the ids of the page, and findings lead to them there', () => {
    const ids = idsOf(page('clash/frameworks/framework-9001'))
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(expect.arrayContaining(['table', 'whole', 'main', ...TAKEN.map((id) => `part-${id}`), 'row-a']))
    expect(page('clash/findings/finding-9002')).toContain('href="/frameworks/framework-9001/#part-table"')
    expect(page('clash/findings/finding-9001')).toContain('href="/frameworks/framework-9001/#row-a"')
    const cells = idsOf(page('clash/frameworks/framework-9002')).filter((id) => id.startsWith('findings-'))
    expect(cells).toEqual(['findings-row-a--b-c', 'findings-row-a--c', 'findings-row-a-b--b-c', 'findings-row-a-b--c'])
  })

  test('a withdrawn finding leads to no list that it would be alone on', () => {
    const html = page('clash/findings/finding-9005')
    expect(html).toContain('Level: level-b')
    expect(html).toContain('href="/findings/by/direction/direction-a/"')
    expect(page('clash/findings/finding-9001')).toContain('Level: <a href="/findings/by/level/level-a/">level-a</a>')
  })

  test.each(['', 'themes', 'evidence-map', 'evidence-map/gaps', 'models/compare'])(
    '/%s does not list a withdrawn theme',
    (path) => {
      expect(page(`clash/${path}`)).toContain('Made-up theme')
      expect(page(`clash/${path}`)).not.toContain('Withdrawn theme')
    },
  )
})

test('the first records of a body of evidence, before any report, are a site without faults', async () => {
  const left = Object.keys(MADE_UP).filter((file) => !/^(?:vocabulary\/|models\/|site\.yaml)/.test(file))
  const { code, stderr } = await build('first', {
    ...Object.fromEntries(left.map((file) => [file, null])),
    ...changed('site.yaml', ['"[One thing may follow from another](findings/finding-9001.md)."', 'Nothing yet.']),
    'models/model-9001.md': MADE_UP['models/model-9001.md'].replace(' [@report-9001, para 1.1]', ''),
    'exceptions.yaml': `exceptions: [{ rule: uncited-sentence, record: themes/theme-9001, reason: "There is no report yet." }]\n`,
    'themes/theme-9001.md': MADE_UP['themes/theme-9001.md']
      .replaceAll(' [@report-9001, para 1.1]', '')
      .replaceAll('(../findings/finding-9001.md)', '(theme-9001.md)'),
  })
  expect(stderr.split('\n').filter((line) => line !== '' && !/ … [\d.]+ s$/.test(line))).toEqual([])
  expect(code).toBe(0)
})

test.each([7, 30])('a matrix of %i columns scrolls in its frame, on wide screens and on narrow ones', async (count) => {
  const columns = Array.from({ length: count }, (_, index) => `  - { id: column-${index}, label: Column ${index} }\n`).join('')
  const name = `matrix-${count}`
  const { code } = await build(
    name,
    changed(
      'frameworks/framework-9002.yaml',
      ['  - { id: column-a, label: Column A }\n', columns],
      ['column: column-a', 'column: column-1'],
    ),
  )
  expect(code).toBe(0)
  const { server, address } = await serveFolder(join(work, name), '/', 0)
  const browser = await openBrowser()
  try {
    for (const width of [320, 1040, 1200, 1800]) {
      const view = await browser.newPage({ viewport: { width, height: 800 } })
      await view.goto(`${address}frameworks/framework-9002/`)
      expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await view.close()
    }
  } finally {
    await browser.close()
    server.close()
  }
})
