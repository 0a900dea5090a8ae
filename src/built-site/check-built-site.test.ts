import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkBuiltSite } from './check-built-site.ts'

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'built-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const page = (title: string, inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="About ${title}">` +
  `<link rel="canonical" href="https://example.org/">${head}</head><body><h1>${title}</h1>${inside}</body></html>`

/** Faults of a site of these files, as they are printed. */
function faultsOf(files: Readonly<Record<string, string>>, recordPaths: readonly string[] = []): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return checkBuiltSite(folder, '/', new Set(recordPaths)).faults.map((fault) => `${fault.page} ${fault.message}`)
}

const withLink = (url: string) => ({
  'index.html': page('Home', `<a href="${url}">a</a><h2 id="caf\u00e9">b</h2>`),
  'a b.csv': '',
})
const drawing = (name: string, bytes: number) => `<svg class="${name}"><svg><path d="${'0'.repeat(bytes)}"/></svg><g></g></svg>`

test.each([
  // Sound.
  ['/', []],
  ['#caf%C3%A9', []],
  ['/?q=100%', []],
  ['/a%20b.csv', []],
  ['https://example.org/100%', []],
  // Not sound.
  ['/100%', ['/ links to /100%, which is no address: a % stands for itself only as %25']],
  ['/#100%', ['/ links to /#100%, which is no address: a % stands for itself only as %25']],
  ['#%ff', ['/ links to #%ff, which is no address: a % stands for itself only as %25']],
  ['/100%25', ['/ links to /100%25, which does not exist']],
  ['#cafe', ['/ links to #cafe, but there is no #cafe there']],
  ['//example.org', ['/ links to //example.org, which does not exist']],
  ['b/', ['/ links to b/, which is outside the site']],
])('follows a link to %s', (url, faults) => {
  expect(faultsOf(withLink(url))).toEqual(faults)
})

test('names what a page loads from an address that is none', () => {
  expect(faultsOf({ 'index.html': page('Home', '<img src="/100%.svg" alt="">') })).toEqual([
    '/ loads /100%.svg, which does not exist',
  ])
})

test('lets the search page alone run scripts', () => {
  const script = '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>'
  expect(
    faultsOf({
      'index.html': page('Home', '', script),
      'search/index.html': page('Search', '', script),
      'a.js': '',
    }),
  ).toEqual(['/ runs the script /a.js; only /search/ may run scripts'])
})

test('weighs drawings: files, charts in pages, maps by the number of their sites', () => {
  const map = (sites: number, bytes: number) =>
    drawing('chart locator', bytes).replace('</svg>', `${'<a />'.repeat(sites)}</svg>`)
  expect(
    faultsOf({
      'index.html': page('Small', drawing('chart wide', 39_800) + map(50, 24_600)),
      'a/index.html': page('Large', drawing('chart', 40_100) + map(50, 24_800)),
      'b/index.html': page('Other', drawing('charts', 50 * 1024)),
      'c/index.html': page('Many', map(60, 28_600)),
      'd/index.html': page('Too many', map(60, 28_800)),
      'small.svg': ' '.repeat(40_000),
      'large.svg': ' '.repeat(40_001),
      'vanguards/map.svg': ' '.repeat(29_001),
    }),
  ).toEqual([
    '/a/ holds a drawing in 40,155 bytes; it may have 40,000',
    '/a/ holds a map of 50 sites in 25,113 bytes; it may have 25,000',
    '/d/ holds a map of 60 sites in 29,163 bytes; it may have 29,000',
    '/large.svg has 40,001 bytes; a drawing like this may have 40,000',
    '/vanguards/map.svg has 29,001 bytes; a drawing like this may have 29,000',
  ])
})

test('weighs record pages as they are sent', () => {
  // Hashes cannot be compressed.
  const dense = (kb: number) =>
    Array.from({ length: kb * 32 }, (_, index) => createHash('sha256').update(String(index)).digest('base64')).join('')
  expect(
    faultsOf(
      {
        'a/index.html': page('A', dense(12)),
        'b/index.html': page('B', 'b'.repeat(99_999)),
        'c/index.html': page('C', dense(16)),
        'd/index.html': page('D', dense(16)),
      },
      ['/a/', '/b/', '/c/'],
    ).map((fault) => fault.replace(/[\d.]+ KB c/, 'N KB c')),
  ).toEqual(['/c/ is N KB compressed; a record page may have 14 KB: shorten the record, or part it in two'])
})

test('tells what is missing or double in a page', () => {
  const html = '<html><body><h1>A</h1><h3 id="a" style="color:red">b</h3><h1 id="a">c</h1></body></html>'
  expect(faultsOf({ 'index.html': html })).toEqual([
    '/ has 2 h1 headings; a page has one',
    '/ has no title',
    '/ has no description',
    '/ has no canonical address',
    '/ has 1 style attributes or inline scripts, which the content security policy stops',
    '/ does not say its language',
    '/ goes from heading level 1 to 3',
    '/ uses the id "a" twice',
  ])
})

test('tells two pages of one title', () => {
  expect(faultsOf({ 'a/index.html': page('A', ''), 'b/index.html': page('A', '') })).toEqual(['/b/ has the same title as /a/: A'])
})
