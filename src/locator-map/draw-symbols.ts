import { element, round } from '../charts/svg/element.ts'
import { shapePath } from '../charts/svg/shapes.ts'
import type { MapSite } from './map-sites.ts'
import { SYMBOL } from './marker.ts'

/** What a site looks like: the shape and colour of its care model, in a ring when it covers several places. */
export type SiteSymbol = Pick<MapSite, 'order' | 'isMultiSite'>

/** A symbol with its middle at x, y. */
export interface PlacedSymbol extends SiteSymbol {
  readonly x: number
  readonly y: number
}

/** Side of the square that a shape fills, alone and in a ring. */
const SHAPE = 11
const RINGED = 9

const RING = SYMBOL - 0.75

/** Symbols; those of one care model are one path, or two where some have a ring. */
export function drawSymbols(symbols: readonly PlacedSymbol[]): string {
  return [...Map.groupBy(symbols, ({ order }) => order)].map(([order, group]) => drawModel(order, group)).join('')
}

function drawModel(order: number, symbols: readonly PlacedSymbol[]): string {
  const tone = { class: `t-m${order}` }
  const shapes = symbols.map(({ x, y, isMultiSite }) => shapePath(order, x, y, isMultiSite ? RINGED : SHAPE)).join('')
  return (
    element('path', { ...tone, fill: 'currentColor', d: shapes }) +
    drawRings(
      symbols.filter((one) => one.isMultiSite),
      tone,
    )
  )
}

/** One ring is shorter as a circle, several are shorter as one path. */
function drawRings(symbols: readonly PlacedSymbol[], tone: { readonly class: string }): string {
  const line = { ...tone, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }
  const [first, ...more] = symbols
  if (!first) return ''
  if (more.length === 0) return element('circle', { ...line, cx: first.x, cy: first.y, r: RING })
  return element('path', { ...line, d: symbols.map(ringPath).join('') })
}

function ringPath({ x, y }: PlacedSymbol): string {
  const half = (sign: '' | '-') => `a${RING} ${RING} 0 1 1 ${sign}${2 * RING} 0`
  return `M${round(x - RING)} ${round(y)}${half('')}${half('-')}`
}
