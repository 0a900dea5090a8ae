import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { formatNumber } from '../tables/words/format-value.ts'
import type { Drawing } from './find-drawings.ts'
import type { BuiltPage } from './read-page.ts'
import type { SiteFault } from './site-fault.ts'

const KB = 1024

/** Largest HTML of a record page, compressed: what fits in the first round trip of a connection. */
const MAX_PAGE_BYTES = 14 * KB

/** Largest drawing, as a file or in a page: more marks than that nobody can tell apart, and phones stutter over them. */
export const MAX_DRAWING_BYTES = 40_000

/** Largest map in a page: its page holds a wide and a narrow one, and must still show at once on a phone. */
export const MAX_MAP_BYTES = 25_000

/** The one page that may run a script; every other must be whole without. */
const SCRIPTED_PAGE = '/search/'

/** Record pages whose compressed size is worked out: the largest ones, since compressing all doubles a large build. */
const PAGES_WEIGHED = 100

/** What is heavier than the budgets of the site allow; `files` are paths in `folder`. */
export function sizeFaults(
  folder: string,
  files: readonly string[],
  pages: readonly BuiltPage[],
  recordPaths: ReadonlySet<string>,
): SiteFault[] {
  return [
    ...pages.flatMap((page) => [...scriptFaults(page), ...page.drawings.flatMap((drawing) => drawingFaults(page, drawing))]),
    ...files.filter((file) => file.endsWith('.svg')).flatMap((file) => fileFaults(folder, file)),
    ...pageFaults(folder, pages, recordPaths),
  ]
}

function scriptFaults({ path, scripts }: BuiltPage): SiteFault[] {
  if (path === SCRIPTED_PAGE) return []
  return scripts.map((url) => ({ page: path, message: `runs the script ${url}; only ${SCRIPTED_PAGE} may run scripts` }))
}

function drawingFaults({ path }: BuiltPage, { isMap, bytes }: Drawing): SiteFault[] {
  const most = isMap ? MAX_MAP_BYTES : MAX_DRAWING_BYTES
  if (bytes <= most) return []
  const message = `holds a ${isMap ? 'map' : 'drawing'} of ${formatNumber(bytes)} bytes; ${isMap ? 'a map in a page' : 'one'} may have ${formatNumber(most)}`
  return [{ page: path, message }]
}

function fileFaults(folder: string, file: string): SiteFault[] {
  const bytes = statSync(join(folder, file)).size
  if (bytes <= MAX_DRAWING_BYTES) return []
  return [
    { page: `/${file}`, message: `has ${formatNumber(bytes)} bytes; a drawing may have ${formatNumber(MAX_DRAWING_BYTES)}` },
  ]
}

function pageFaults(folder: string, pages: readonly BuiltPage[], recordPaths: ReadonlySet<string>): SiteFault[] {
  return pages
    .filter((page) => page.bytes > MAX_PAGE_BYTES && recordPaths.has(page.path))
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, PAGES_WEIGHED)
    .flatMap((page) => {
      const bytes = gzipSync(readFileSync(join(folder, page.path, 'index.html'))).length
      if (bytes <= MAX_PAGE_BYTES) return []
      return [
        {
          page: page.path,
          message: `is ${inKb(bytes)} compressed; a record page may have ${MAX_PAGE_BYTES / KB} KB: shorten the record, or part it in two`,
        },
      ]
    })
}

function inKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`
}
