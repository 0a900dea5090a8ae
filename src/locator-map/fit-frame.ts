import { geoAzimuthalEqualArea, geoCentroid } from 'd3'
import type { GeoProjection } from 'd3'

/** A window on the earth and how positions come to stand in it. */
export interface MapFrame {
  readonly width: number
  readonly height: number
  readonly projection: GeoProjection
}

/** A place on the earth in degrees. */
export interface Position {
  readonly lat: number
  readonly lon: number
}

/** Empty ground around the outermost positions, as a share of the longer side; shows enough coast to know the country by. */
const MARGIN = 0.14

/** Shortest side in radians of the earth, about 130 km: less would show one position on blank ground. */
const LEAST_SPAN = 0.02

/** Height over width, at least and at most: neither a ribbon nor a tower. */
const SHAPES = [0.6, 1.75] as const

/** Coast is drawn this far beyond the frame, so that the edge of what was cut does not show as a coast. */
const BLEED = 4

/** Furthest from the middle that land is drawn, in degrees. */
const MOST_REACH = 175

/** A frame of the given width around all positions, north up in its middle; undefined when there are none. Areas are true. */
export function fitFrame(positions: readonly Position[], width: number): MapFrame | undefined {
  if (positions.length === 0) return undefined
  const points = positions.map(({ lat, lon }): [number, number] => [lon, lat])
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points })
  // Positions on opposite sides of the earth have no middle.
  const middle: [number, number] = Number.isFinite(lon) && Number.isFinite(lat) ? [-lon, -lat] : [0, 0]
  const projection = geoAzimuthalEqualArea().rotate(middle).precision(0).scale(1).translate([0, 0])
  const [left, right] = extentOf(points.map((point) => projection(point)![0]))
  const [top, bottom] = extentOf(points.map((point) => projection(point)![1]))
  const margin = Math.max(right - left, bottom - top, LEAST_SPAN) * MARGIN * 2
  const [spanX, spanY] = inShape(Math.max(right - left, LEAST_SPAN) + margin, Math.max(bottom - top, LEAST_SPAN) + margin)
  const scale = width / spanX
  const height = Math.round(spanY * scale)
  // What lies beyond the corners is cut off first; near the point opposite the middle, shapes turn inside out.
  const reach = Math.hypot(spanX / 2 + Math.abs(left + right) / 2, spanY / 2 + Math.abs(top + bottom) / 2) * 1.1
  projection
    .clipAngle(Math.min(MOST_REACH, (2 * Math.asin(Math.min(1, reach / 2)) * 180) / Math.PI))
    .scale(scale)
    .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale])
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ])
  return { width, height, projection }
}

function extentOf(values: readonly number[]): [number, number] {
  return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity])
}

function inShape(x: number, y: number): [number, number] {
  const shape = y / x
  if (shape < SHAPES[0]) return [x, x * SHAPES[0]]
  return shape > SHAPES[1] ? [y / SHAPES[1], y] : [x, y]
}
