import { geoStream } from 'd3'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
// The finer file (10m) has rings that run the wrong way round and cover the sea; this one shows every bay that matters at this size.
import world from 'world-atlas/land-50m.json' with { type: 'json' }
import { round } from '../charts/svg/element.ts'
import type { MapFrame } from './fit-frame.ts'
import { ringArea, simplifyLine } from './simplify-line.ts'
import type { Point } from './simplify-line.ts'

/** Where the coastline comes from; it is in the public domain. */
export const COAST_CREDIT = { name: 'Natural Earth', href: 'https://www.naturalearthdata.com/', terms: 'public domain' }

/** How far a coast may stray from where it is, in units of the drawing: what the eye does not see. */
const TOLERANCE = 0.3

/** Twice the area of the smallest island that is drawn. */
const LEAST_AREA = 6

/** Longest path: with the symbols of some fifty sites a drawing stays below 25 KB. */
const MOST_BYTES = 9000

/** Path of the land inside the frame; empty where there is none. Coarser where a fine one would be too long. */
export function coastline({ projection }: MapFrame): string {
  const rings = cutRings(projection)
  let path = ''
  for (let tolerance = TOLERANCE; tolerance < 64; tolerance *= 1.5) {
    path = rings
      .map((ring) => simplifyLine(ring, tolerance))
      .filter((ring) => ring.length > 3 && ringArea(ring) > LEAST_AREA)
      .map(ringPath)
      .join('')
    if (path.length <= MOST_BYTES) break
  }
  return path
}

/** Rings of land as they stand in the frame, cut at its edges. */
function cutRings(projection: MapFrame['projection']): Point[][] {
  const rings: Point[][] = []
  const nothing = () => {}
  const sink = {
    point: (x: number, y: number) => void rings.at(-1)!.push([x, y]),
    lineStart: () => void rings.push([]),
    lineEnd: nothing,
    polygonStart: nothing,
    polygonEnd: nothing,
    sphere: nothing,
  }
  geoStream(land(), projection.stream(sink))
  // The last point repeats the first only where a ring was cut.
  return rings.map((ring) => [...ring, ring[0]!])
}

let made: ReturnType<typeof readLand> | undefined

function land(): ReturnType<typeof readLand> {
  return (made ??= readLand())
}

function readLand() {
  const topology = world as unknown as Topology
  return feature(topology, topology.objects.land!)
}

/** One decimal is a tenth of a pixel; steps from point to point are shorter than places. */
function ringPath(ring: readonly Point[]): string {
  const tenths = ring.slice(0, -1).map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
  const steps = tenths.slice(1).map(([x, y], index) => {
    const [beforeX, beforeY] = tenths[index]!
    const [dx, dy] = [(x - beforeX) / 10, (y - beforeY) / 10]
    return `${round(dx)}${dy < 0 ? '' : ' '}${round(dy)}`
  })
  const [startX, startY] = tenths[0]!
  return `M${round(startX / 10)} ${round(startY / 10)}l${steps.join(' ').replaceAll(' -', '-')}Z`
}
