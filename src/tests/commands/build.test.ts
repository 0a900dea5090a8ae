import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeMadeUpContent } from '../support/made-up-content.ts'
import { runCommand } from '../support/run-command.ts'
import type { Ended } from '../support/run-command.ts'

const work = mkdtempSync(join(tmpdir(), 'build-'))
const contentDir = writeMadeUpContent({ 'findings/finding-9003.md': '---\nmoved_to: finding-9001\n---\n' })
const outDir = join(work, 'site')
const settings = { CONTENT_DIR: contentDir, OUT_DIR: outDir, SITE_URL: 'https://example.org', BASE_PATH: '/e/' }
let built: Ended

beforeAll(async () => {
  built = await runCommand('build', [], settings)
})
afterAll(() => {
  rmSync(work, { recursive: true })
  rmSync(contentDir, { recursive: true })
})

/** Files of a folder, leaving out those whose names depend on the versions of others' programs. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !/^(pagefind|assets)\//.test(file))
    .toSorted()
}

describe('a made-up site, built whole', () => {
  test('ends well and says what it wrote', () => {
    expect(built.stderr.replace(/[\d.]+ s/g, 'N s')).toBe(
      'Checking records … N s\nWriting pages … N s\nIndexing for search … N s\nChecking the built site … N s\n',
    )
    expect(built.code).toBe(0)
    expect(built.stdout).toMatch(/pages, [\d,]+ files, [\d,]+ links checked/)
    expect(built.stdout).toContain('https://example.org/e/')
  })

  test('consists of these files', async () => {
    await expect(`${files(outDir).join('\n')}\n`).toMatchFileSnapshot('golden/files.txt')
  })

  test.each(['findings/finding-9001', 'themes/theme-9001', 'frameworks/framework-9001', 'briefings/briefing-9001'])(
    '%s reads as it should',
    async (page) => {
      // Names of assets change with the versions of others' programs.
      const html = readFileSync(join(outDir, page, 'index.html'), 'utf8').replace(/\/assets\/[\w.-]+/g, '/assets/ASSET')
      await expect(`${html.replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(`golden/${page.replace('/', '-')}.html`)
    },
  )

  test('leads from the old address of a record that has moved to the new one', () => {
    const html = readFileSync(join(outDir, 'findings/finding-9003/index.html'), 'utf8')
    expect(html).toContain('http-equiv="refresh" content="0;url=/e/findings/finding-9001/"')
    expect(html).toContain('<a href="/e/findings/finding-9001/">')
  })

  test('is the same to the byte when built again', async () => {
    const again = join(work, 'again')
    const { code } = await runCommand('build', [], { ...settings, OUT_DIR: again })
    expect(code).toBe(0)
    const all = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = all(outDir).map((entry) => join(entry.parentPath, entry.name).slice(outDir.length))
    expect(all(again).map((entry) => join(entry.parentPath, entry.name).slice(again.length))).toEqual(names)
    const different = names.filter((name) => !readFileSync(outDir + name).equals(readFileSync(again + name)))
    expect(different).toEqual([])
  })
})

describe('a record that is broken', () => {
  test('is told with file, line and column, and the last good site stays', async () => {
    const broken = writeMadeUpContent({ 'findings/finding-9002.md': '---\ntitle: A claim\nmodells: []\n---\n' })
    const before = files(outDir)
    const { code, stderr } = await runCommand('build', [], { ...settings, CONTENT_DIR: broken })
    rmSync(broken, { recursive: true })
    expect(code).toBe(1)
    expect(stderr).toContain(
      `${broken}/findings/finding-9002.md:3:1  unknown-key\n  "modells" is not a key that a finding may have. Did you mean "models"?\n  Fix: Write models, or remove the line.`,
    )
    expect(stderr).toMatch(/problems; nothing was written\.\n$/)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(files(outDir)).toEqual(before)
    expect(existsSync(`${outDir}.new`)).toBe(false)
  })
})

describe('wrong use', () => {
  const cases: readonly [name: string, env: Record<string, string>, args: string[], message: RegExp][] = [
    [
      'a content folder that is not there',
      { CONTENT_DIR: '/no/such/folder' },
      [],
      /^Checking records … [\d.]+ s\nThe content folder \/no\/such\/folder does not exist\.\n$/,
    ],
    ['an address that is none', { SITE_URL: 'example' }, [], /SITE_URL is "example"; an http or https address is needed\./],
    ['a base path with a space', { BASE_PATH: '/a b/' }, [], /BASE_PATH is "\/a b\/"; letters, digits/],
    ['an unknown option', {}, ['--fast'], /Unknown option '--fast'/],
  ]
  test.each(cases)('%s: a plain sentence and exit 2', async (_, env, args, message) => {
    const { code, stderr } = await runCommand('build', args, { ...settings, ...env })
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  })

  test('an output folder that holds something else is left alone', async () => {
    const foreign = mkdtempSync(join(work, 'foreign-'))
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work')
    const { code, stderr } = await runCommand('build', [], { ...settings, OUT_DIR: foreign })
    expect(stderr).toContain('which holds something else than a built site. Name an empty folder.')
    expect(code).toBe(2)
    expect(readFileSync(join(foreign, 'thesis.txt'), 'utf8')).toBe('years of work')
  })
})

test('an empty content folder is a problem, not a crash', async () => {
  const empty = mkdtempSync(join(work, 'empty-'))
  const { code, stderr } = await runCommand('build', [], { ...settings, CONTENT_DIR: empty })
  expect(stderr).toContain(`${empty}:1:1  empty-content\n  there are no records`)
  expect(code).toBe(1)
})
