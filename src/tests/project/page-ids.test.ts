import { globSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isPageId } from '../../text/heading-id.ts'

const SRC = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8')

/** Pages on which a whole contributed text stands, with its headings. */
const pages = globSync('pages/**/*.astro', { cwd: SRC }).filter((file) => /\bmarkdown\(|@briefings\//.test(read(file)))

/** Templates that such pages are made of. */
const templates = new Set<string>()
const follow = (file: string): void => {
  if (templates.has(file)) return
  templates.add(file)
  for (const [, path] of read(file).matchAll(/from '(\.[^']+\.astro)'/g)) follow(posix.join(posix.dirname(file), path!))
}
pages.forEach(follow)

/** Ids that they write: plain ones, and the word before a record's id. */
const written = [...templates].flatMap((file) =>
  [...read(file).matchAll(/<[a-z][a-z0-9]*\b[^<]*?\sid=(?:"([^"]*)"|\{`([^`$]*)\$)/g)].map(([, plain, start]) => ({
    file,
    id: plain ?? start!,
  })),
)

test('finds the pages of contributed text and their ids', () => {
  expect(pages.toSorted()).toEqual([
    'pages/[id].astro',
    'pages/briefings/[id].astro',
    'pages/findings/[id].astro',
    'pages/models/[id].astro',
    'pages/reports/[id].astro',
    'pages/themes/[id].astro',
    'pages/vanguards/[id].astro',
  ])
  expect(written).toContainEqual({ file: 'layouts/Base.astro', id: 'main' })
  expect(written).toContainEqual({ file: 'components/MeasureTable.astro', id: 'caption-' })
})

test('every id on them is one that headings of the text keep clear of (PAGE_IDS in src/text/heading-id.ts)', () => {
  expect(written.filter(({ id }) => !isPageId(id)).map(({ file, id }) => `${file}: ${id}`)).toEqual([])
})
