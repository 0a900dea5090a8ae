import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from './read-page.ts'
import type { BuiltPage, KnownAttributes } from './read-page.ts'
import type { SiteFault } from './site-fault.ts'
import { sizeFaults } from './size-faults.ts'

/** What was built. */
export interface SiteReport {
  readonly faults: readonly SiteFault[]
  readonly pages: number
  readonly files: number
  readonly links: number
}

/** Checks every page of the site in `folder`; `recordPaths` are the pages that must be small. */
export function checkBuiltSite(folder: string, basePath: string, recordPaths: ReadonlySet<string>): SiteReport {
  const files = listFiles(folder)
  const fileSet = new Set(files)
  const known: KnownAttributes = new Map()
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => readPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(folder, file), 'utf8'), known))
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const exists = (path: string) => byPath.has(path) || fileSet.has((decoded(path) ?? path).slice(1))
  // Most links of a page stand on many others, so an address that leads somewhere is followed once.
  const sound = new Set<string>()
  const faults = pages.flatMap((page) => [
    ...(page.isRedirect ? [] : headFaults(page)),
    ...linkFaults(page, basePath, exists, (path) => byPath.get(path)?.ids, sound),
  ])
  faults.push(...repeatedTitles(pages), ...sizeFaults(folder, files, pages, recordPaths))
  return { faults, pages: pages.length, files: files.length, links: pages.reduce((sum, page) => sum + page.links.length, 0) }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

function headFaults(page: BuiltPage): SiteFault[] {
  const faults: string[] = []
  if (page.headingCount !== 1) faults.push(`has ${page.headingCount} h1 headings; a page has one`)
  if (!page.title) faults.push('has no title')
  if (!page.description) faults.push('has no description')
  if (!page.canonical) faults.push('has no canonical address')
  if (page.inlineCode > 0)
    faults.push(`has ${page.inlineCode} style attributes or inline scripts, which the content security policy stops`)
  if (!page.language) faults.push('does not say its language')
  page.headings.forEach((level, index) => {
    if (index > 0 && level > page.headings[index - 1]! + 1)
      faults.push(`goes from heading level ${page.headings[index - 1]} to ${level}`)
  })
  faults.push(...page.repeatedIds.map((id) => `uses the id "${id}" twice`))
  return faults.map((message) => ({ page: page.path, message }))
}

function linkFaults(
  page: BuiltPage,
  basePath: string,
  exists: (path: string) => boolean,
  idsOf: (path: string) => ReadonlySet<string> | undefined,
  sound: Set<string>,
): SiteFault[] {
  const fault = (message: string): SiteFault[] => [{ page: page.path, message }]
  const loads = page.loads.flatMap((url) => {
    if (url.startsWith('data:')) return []
    if (!url.startsWith(basePath)) return fault(`loads ${url} from elsewhere`)
    return exists(`/${url.slice(basePath.length)}`) ? [] : fault(`loads ${url}, which does not exist`)
  })
  const links = page.links.flatMap((url) => {
    if (sound.has(url) || /^(https|mailto):/.test(url)) return []
    const [address = '', fragment] = url.split('#', 2)
    const path = address === '' ? page.path : inSite(address.split('?', 1)[0]!, basePath)
    if (path === undefined) return fault(`links to ${url}, which is outside the site`)
    const place = decoded(fragment ?? '')
    if (decoded(path) === undefined || place === undefined)
      return fault(`links to ${url}, which is no address: a % stands for itself only as %25`)
    if (!exists(path)) return fault(`links to ${url}, which does not exist`)
    const ids = place ? idsOf(path) : undefined
    if (place && ids && !ids.has(place)) return fault(`links to ${url}, but there is no #${fragment} there`)
    // Without an address it is a place on this page alone.
    if (address !== '') sound.add(url)
    return []
  })
  return [...loads, ...links]
}

/** An address with its %-signs read, or undefined when one of them stands for nothing. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}

function inSite(address: string, basePath: string): string | undefined {
  return address.startsWith(basePath) ? `/${address.slice(basePath.length)}` : undefined
}

function repeatedTitles(pages: readonly BuiltPage[]): SiteFault[] {
  const first = new Map<string, string>()
  return pages
    .filter((page) => !page.isRedirect)
    .flatMap((page) => {
      const other = first.get(page.title)
      if (other === undefined) first.set(page.title, page.path)
      return other === undefined ? [] : [{ page: page.path, message: `has the same title as ${other}: ${page.title}` }]
    })
}
