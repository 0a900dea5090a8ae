/** A chart or map that stands in a page. */
export interface Drawing {
  readonly isMap: boolean
  /** How many links stand in it: of a map, its sites. */
  readonly links: number
  readonly bytes: number
}

const CHART = /\bclass="(?:[^"]* )?chart(?: [^"]*)?"/
const MAP = /\bclass="(?:[^"]* )?locator(?: [^"]*)?"/

/** Charts and maps of a page: its svg elements of class chart, each with what stands in it. */
export function findDrawings(html: string): Drawing[] {
  const drawings: Drawing[] = []
  // Most pages have none, and their signs need no look.
  if (!CHART.test(html)) return drawings
  let depth = 0
  let start = 0
  let opening = ''
  for (const { 0: tag, index } of html.matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    if (tag !== '</svg>') {
      if (depth++ === 0) [start, opening] = [index, tag]
      continue
    }
    if (--depth > 0 || !CHART.test(opening)) continue
    const svg = html.slice(start, index + tag.length)
    drawings.push({ isMap: MAP.test(opening), links: svg.match(/<a /g)?.length ?? 0, bytes: Buffer.byteLength(svg) })
  }
  return drawings
}
