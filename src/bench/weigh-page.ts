import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readPage } from '../built-site/read-page.ts'

/** Bytes that a browser fetches for a page the first time, compressed with gzip as any static host does. */
export interface PageWeight {
  readonly html: number
  /** The page with the styles, scripts and images that it names. */
  readonly everything: number
}

/** Weighs the page at a path such as /findings/slow-growth/ of the site in `folder`, which stands at the root. */
export function weighPage(folder: string, path: string): PageWeight {
  const html = readFileSync(join(folder, path, 'index.html'))
  const { loads } = readPage(path, html.toString('utf8'))
  const files = [...new Set(loads)].filter((url) => url.startsWith('/')).map((url) => readFileSync(join(folder, url)))
  const compressed = gzipSync(html).length
  return { html: compressed, everything: files.reduce((sum, file) => sum + gzipSync(file).length, compressed) }
}
