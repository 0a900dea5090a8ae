import { element, escapeXml } from '../charts/svg/element.ts'
import { fileSvg } from '../charts/frame/file-svg.ts'
import type { Around } from '../charts/frame/file-svg.ts'
import { wrapText } from '../charts/text/wrap-text.ts'
import { drawMap } from './draw-map.ts'
import { drawSymbols } from './draw-symbols.ts'
import type { PlacedSymbol, SiteSymbol } from './draw-symbols.ts'
import type { MapSite } from './map-sites.ts'

/** Width of the map in the file, of the list beside it, and of what is between. */
const MAP_WIDTH = 640
const LIST_WIDTH = 400
const SPACE = 24

const SIZE = 11
const LINE = Math.round(SIZE * 1.3)

/** Room for symbol and number before a name. */
const INDENT = 44

/** The map as a file that stands alone, with the names of all sites and what the symbols mean; undefined without sites. */
export function mapFile(
  sites: readonly MapSite[],
  key: readonly { readonly order: number; readonly label: string }[],
  around: Around,
): string | undefined {
  const map = drawMap(sites, MAP_WIDTH)
  if (!map) return undefined
  const entries: Entry[] = [
    ...key.map(({ order, label }) => ({ order, isMultiSite: false, number: '', name: label })),
    ...(sites.some(({ isMultiSite }) => isMultiSite)
      ? [{ order: 1, isMultiSite: true, number: '', name: 'With a ring: covers several places' }]
      : []),
    ...sites.map(({ order, isMultiSite, number, title }) => ({ order, isMultiSite, number: String(number), name: title })),
  ]
  const list = drawList(entries)
  const x = MAP_WIDTH + SPACE
  const body = map.body + element('g', { transform: `translate(${x} 0)`, 'font-size': SIZE }, list.body)
  return fileSvg({ width: x + LIST_WIDTH, height: Math.max(map.height, list.height), body }, around)
}

/** A line of the list: what a symbol means, or which site has a number. */
interface Entry extends SiteSymbol {
  readonly number: string
  readonly name: string
}

/** Space between what the symbols mean and the sites. */
const PARTING = 10

/** The list from 0, 0. What all lines have in common stands once, which makes the file a quarter smaller. */
function drawList(entries: readonly Entry[]): { readonly body: string; readonly height: number } {
  let y = 0
  const symbols: PlacedSymbol[] = []
  let numbers = ''
  let names = ''
  entries.forEach(({ order, isMultiSite, number, name }, index) => {
    if (number && !entries[index - 1]?.number) y += PARTING
    const lines = wrapText(name, LIST_WIDTH - INDENT, { size: SIZE })
    symbols.push({ order, isMultiSite, x: 8, y: y + 8 })
    if (number) numbers += element('text', { y: y + 12 }, number)
    const left = number ? INDENT : 22
    lines.forEach((line, at) => (names += element('text', { x: left, y: y + 12 + at * LINE }, escapeXml(line))))
    y += Math.max(17, lines.length * LINE + 2)
  })
  const bold = { transform: `translate(${INDENT - 6} 0)`, 'text-anchor': 'end', 'font-weight': 700 }
  return { body: drawSymbols(symbols) + element('g', bold, numbers) + names, height: y }
}
