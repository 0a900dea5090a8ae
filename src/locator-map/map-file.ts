import { fileSvg } from '../charts/frame/file-svg.ts'
import type { Around } from '../charts/frame/file-svg.ts'
import { textLines } from '../charts/svg/text.ts'
import { wrapText } from '../charts/text/wrap-text.ts'
import { drawMap, drawSymbol } from './draw-map.ts'
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
  const x = MAP_WIDTH + SPACE
  let y = 0
  let list = ''
  const add = (symbol: string, number: string, name: string) => {
    const lines = wrapText(name, LIST_WIDTH - INDENT, { size: SIZE })
    list += symbol
    if (number) list += textLines([number], { x: x + INDENT - 6, y: y + 12, anchor: 'end', bold: true, size: SIZE })
    list += textLines(lines, { x: x + (number ? INDENT : 22), y: y + 12, size: SIZE })
    y += Math.max(17, lines.length * LINE + 2)
  }
  for (const { order, label } of key) add(drawSymbol({ order, isMultiSite: false }, x + 8, y + 8), '', label)
  if (sites.some(({ isMultiSite }) => isMultiSite))
    add(drawSymbol({ order: 1, isMultiSite: true }, x + 8, y + 8), '', 'With a ring: covers several places')
  y += 10
  for (const site of sites) add(drawSymbol(site, x + 8, y + 8), String(site.number), site.title)
  return fileSvg({ width: x + LIST_WIDTH, height: Math.max(map.height, y), body: map.body + list }, around)
}
