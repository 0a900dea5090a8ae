import type { Drawing } from '../charts/drawing.ts'
import { element, escapeXml, round } from '../charts/svg/element.ts'
import { measureText } from '../charts/text/measure-text.ts'
import { coastline } from './coastline.ts'
import { drawSymbols } from './draw-symbols.ts'
import { fitFrame } from './fit-frame.ts'
import type { MapSite } from './map-sites.ts'
import type { Box } from './occupied.ts'
import { GAP, SYMBOL } from './marker.ts'
import type { Marker } from './marker.ts'
import { placeMarkers } from './place-markers.ts'

/** A drawn map. */
export interface DrawnMap extends Drawing {
  /** Sites for whose symbols there was no room. */
  readonly leftOut: readonly MapSite[]
}

interface Placed {
  readonly site: MapSite
  readonly marker: Marker
}

/** Size of the numbers. */
const NUMBER_SIZE = 12

/** The map of all sites; with `href` each symbol is a link. Undefined when there is no site. */
export function drawMap(sites: readonly MapSite[], width: number, href?: (path: string) => string): DrawnMap | undefined {
  const frame = fitFrame(sites, width)
  if (!frame) return undefined
  const { height } = frame
  const anchors = sites.map(({ lat, lon, number }) => {
    const [x, y] = frame.projection([lon, lat])!
    return { x, y, labelWidth: Math.ceil(measureText(String(number), { size: NUMBER_SIZE, bold: true })) }
  })
  const markers = placeMarkers(anchors, width, height)
  const placed: Placed[] = sites.flatMap((site, index) => (markers[index] ? [{ site, marker: markers[index] }] : []))
  const land = coastline(frame)
  const inside = [
    element('rect', { class: 'pane', width, height }),
    land && element('path', { class: 'ground t-arc', stroke: 'currentColor', d: land }),
    drawGrounds(placed.map(({ marker }) => marker)),
    drawLeaders(placed.map(({ marker }) => marker)),
    element('g', { fill: 'none', 'font-size': NUMBER_SIZE, 'font-weight': 700 }, drawSites(placed, href)),
  ]
  // An inner svg cuts off what of the land lies beyond the frame, without an id that two drawings on a page would share.
  const body = element('svg', { width, height }, inside.join(''))
  return { width, height, body, leftOut: sites.filter((_, index) => !markers[index]) }
}

/** What a site is called where only its number is seen. */
function siteName({ number, title, model, isMultiSite }: MapSite): string {
  return `${number} ${title}, ${model}${isMultiSite ? ', covers several places' : ''}`
}

/** Sites as symbols and numbers; as links, each also with its name and the ground that answers to a finger. */
function drawSites(placed: readonly Placed[], href?: (path: string) => string): string {
  const symbolOf = ({ site, marker: { x, y } }: Placed) => ({ ...site, x, y })
  if (!href) return drawSymbols(placed.map(symbolOf)) + placed.map(drawNumber).join('')
  return placed
    .map((one) => {
      const { site, marker } = one
      const ground = element('rect', { class: 'hit', x: marker.box.left, y: marker.box.top, ...sizeOf(marker.box) })
      const seen = drawSymbols([symbolOf(one)]) + drawNumber(one)
      return element('a', { href: href(site.path) }, `<title>${escapeXml(siteName(site))}</title>${ground}${seen}`)
    })
    .join('')
}

function drawNumber({ site, marker: { x, y, side } }: Placed): string {
  const isRight = side === 'right'
  const place = { x: x + (isRight ? 1 : -1) * (SYMBOL + GAP), y: y + NUMBER_SIZE * 0.36 }
  return element('text', { ...place, 'text-anchor': isRight ? undefined : 'end' }, String(site.number))
}

function sizeOf({ left, top, right, bottom }: Box): { readonly width: number; readonly height: number } {
  return { width: right - left, height: bottom - top }
}

/** Light ground under symbols and numbers, so that no coast runs through them. */
function drawGrounds(markers: readonly Marker[]): string {
  const d = markers.map(({ box }) => {
    const { width, height } = sizeOf(box)
    return `M${round(box.left)} ${round(box.top)}h${round(width)}v${round(height)}h${round(-width)}Z`
  })
  return d.length === 0 ? '' : element('path', { class: 'ground', 'fill-opacity': 0.8, d: d.join('') })
}

/** Lines from symbols to where they belong, with a dot there. */
function drawLeaders(markers: readonly Marker[]): string {
  const moved = markers.filter(({ isMoved }) => isMoved)
  if (moved.length === 0) return ''
  const lines = moved.map(({ anchor, x, y }) => `M${round(anchor.x)} ${round(anchor.y)}L${round(x)} ${round(y)}`).join('')
  const spots = new Set(moved.map(({ anchor }) => `M${round(anchor.x)} ${round(anchor.y)}h0`))
  return (
    element('path', { class: 'axis', d: lines, 'stroke-opacity': 0.7 }) +
    element('path', { class: 'axis', d: [...spots].join(''), 'stroke-width': 5, 'stroke-linecap': 'round' })
  )
}
