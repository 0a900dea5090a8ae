import { findDrawings } from './find-drawings.ts'
import type { Drawing } from './find-drawings.ts'

/** What the check needs to know of one HTML page. */
export interface BuiltPage {
  /** Address under the base path, such as /findings/slow-growth/. */
  readonly path: string
  /** Size of the file in bytes. */
  readonly bytes: number
  readonly links: readonly string[]
  /** Addresses that a browser fetches to show the page: styles, scripts, images, frames. */
  readonly loads: readonly string[]
  /** Scripts among them. */
  readonly scripts: readonly string[]
  /** Charts and maps in the page. */
  readonly drawings: readonly Drawing[]
  readonly ids: ReadonlySet<string>
  readonly repeatedIds: readonly string[]
  readonly headingCount: number
  /** Levels of headings in order. */
  readonly headings: readonly number[]
  readonly title: string
  readonly description: string
  readonly canonical: string
  readonly language: string
  /** Style attributes and scripts within the page, which the content security policy stops. */
  readonly inlineCode: number
  /** True for a page that only leads on to another. */
  readonly isRedirect: boolean
}

const TAG = /<([a-z][a-z0-9]*)\b((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g

/** Elements whose attributes are looked at; of others only these attributes, since most tags of a page have nothing but a class. */
const TELLING_NAME = /^(?:a|form|link|meta|html|script|img|iframe|source|video|audio|embed)$/
const TELLING_ATTRIBUTE = /\b(?:id|style)\s*=/i

/** Attributes by the text in which they stand; pages of one site share most of theirs, so each text is read once. */
export type KnownAttributes = Map<string, Readonly<Record<string, string>>>

/** Reads a page that Astro wrote: one pass over its tags, since thousands of pages are read in a build. */
export function readPage(path: string, html: string, known: KnownAttributes = new Map()): BuiltPage {
  const links: string[] = []
  const loads: string[] = []
  const scripts: string[] = []
  const ids = new Set<string>()
  const repeatedIds: string[] = []
  const headings: number[] = []
  let description = ''
  let canonical = ''
  let language = ''
  let inlineCode = 0
  let isRedirect = false
  for (const [, rawName, rawAttributes] of html.matchAll(TAG)) {
    const name = rawName!.toLowerCase()
    if (rawAttributes === '') {
      if (name === 'script' || name === 'style') inlineCode++
      if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]))
      continue
    }
    const isTelling = TELLING_NAME.test(name) || TELLING_ATTRIBUTE.test(rawAttributes!)
    const attributes = isTelling ? knownAttributes(rawAttributes!, known) : {}
    if (
      attributes.style !== undefined ||
      (name === 'script' && attributes.src === undefined && !/json/.test(attributes.type ?? ''))
    )
      inlineCode++
    if (attributes.id !== undefined) {
      if (ids.has(attributes.id)) repeatedIds.push(attributes.id)
      ids.add(attributes.id)
    }
    if (/^h[1-6]$/.test(name)) headings.push(Number(name[1]))
    if (name === 'script' && attributes.src !== undefined) scripts.push(attributes.src)
    if (name === 'a' && attributes.href !== undefined) links.push(attributes.href)
    else if (name === 'form' && attributes.action !== undefined) links.push(attributes.action)
    else if (name === 'link' && attributes.rel === 'canonical') canonical = attributes.href ?? ''
    else if (name === 'link' && /\b(stylesheet|icon|preload|modulepreload|manifest)\b/.test(attributes.rel ?? ''))
      loads.push(attributes.href ?? '')
    else if (name === 'link' && attributes.href !== undefined) links.push(attributes.href)
    else if (/^(script|img|iframe|source|video|audio|embed)$/.test(name) && attributes.src !== undefined)
      loads.push(attributes.src)
    else if (name === 'meta' && attributes.name === 'description') description = attributes.content ?? ''
    else if (name === 'meta' && attributes['http-equiv'] === 'refresh') isRedirect = true
    else if (name === 'html') language = attributes.lang ?? ''
  }
  return {
    path,
    bytes: Buffer.byteLength(html),
    links,
    loads,
    scripts,
    drawings: findDrawings(html),
    ids,
    repeatedIds,
    headingCount: headings.filter((level) => level === 1).length,
    headings,
    title: decode(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    description,
    canonical,
    language,
    inlineCode,
    isRedirect,
  }
}

function knownAttributes(text: string, known: KnownAttributes): Readonly<Record<string, string>> {
  const before = known.get(text)
  if (before) return before
  const attributes = readAttributes(text)
  known.set(text, attributes)
  return attributes
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes[name!.toLowerCase()] = decode(double ?? single ?? bare ?? '')
  return attributes
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" }

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity) : text
}
