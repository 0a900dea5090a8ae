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

/** Largest map of up to MAP_SITES sites: its page holds a wide and a narrow one, and must still show at once on a phone. */
export const MAX_MAP_BYTES = 25_000

/** Each further site may add a symbol, its number and its name; whoever has more sites cannot draw fewer. */
const MAP_SITES = 50
const SITE_BYTES = 400

/** The map as a file. */
const MAP_FILE = 'vanguards/map.svg'

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
  const sites = Math.max(0, ...pages.flatMap(({ drawings }) => drawings.filter(({ isMap }) => isMap).map(({ links }) => links)))
  return [
    ...pages.flatMap((page) => [...scriptFaults(page), ...page.drawings.flatMap((drawing) => drawingFaults(page, drawing))]),
    ...files.filter((file) => file.endsWith('.svg')).flatMap((file) => fileFaults(folder, file, sites)),
    ...pageFaults(folder, pages, recordPaths),
  ]
}

function scriptFaults({ path, scripts }: BuiltPage): SiteFault[] {
  if (path === SCRIPTED_PAGE) return []
  return scripts.map((url) => ({ page: path, message: `runs the script ${url}; only ${SCRIPTED_PAGE} may run scripts` }))
}

function drawingFaults({ path }: BuiltPage, { isMap, bytes, links }: Drawing): SiteFault[] {
  const most = isMap ? maxMapBytes(links) : MAX_DRAWING_BYTES
  if (bytes <= most) return []
  const what = isMap ? `a map of ${formatNumber(links)} sites` : 'a drawing'
  return [{ page: path, message: `holds ${what} in ${formatNumber(bytes)} bytes; it may have ${formatNumber(most)}` }]
}

function fileFaults(folder: string, file: string, sites: number): SiteFault[] {
  const { size } = statSync(join(folder, file))
  const most = file === MAP_FILE ? maxMapBytes(sites) : MAX_DRAWING_BYTES
  if (size <= most) return []
  return [{ page: `/${file}`, message: `has ${formatNumber(size)} bytes; a drawing like this may have ${formatNumber(most)}` }]
}

/** Largest map of so many sites, in a page or as a file. */
function maxMapBytes(sites: number): number {
  return MAX_MAP_BYTES + Math.max(0, sites - MAP_SITES) * SITE_BYTES
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
