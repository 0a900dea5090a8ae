import { expect, test } from 'vitest'
import { MAX_MAP_BYTES } from '../built-site/size-faults.ts'
import { goldenSvg } from '../charts/testing/golden-svg.ts'
import { drawMap } from './draw-map.ts'
import { mapFile } from './map-file.ts'
import type { MapSite } from './map-sites.ts'
import { pageMap } from './page-map.ts'

const site = (number: number, more: Partial<MapSite> = {}): MapSite => ({
  id: `vanguard-${number}`,
  number,
  title: `Made-up vanguard ${number}`,
  model: 'MUM',
  order: 1,
  lat: 52,
  lon: -1,
  isMultiSite: false,
  path: `/vanguards/vanguard-${number}/`,
  ...more,
})
const href = (path: string) => `/base${path}`
const AROUND = { title: 'A map', description: 'Of made-up places.', headline: 'A map', subtitle: 'Made up', below: ['Made up.'] }
const HOSTILE = '</title><script>alert(1)</script>"&\u202e]]>'
const many = Array.from({ length: 50 }, (_, index) =>
  site(9001 + index, {
    order: (index % 5) + 1,
    isMultiSite: index % 3 === 0,
    lat: 51 + (index % 7) / 3,
    lon: -2 + (index % 5) / 4,
  }),
)

test('draws nothing without positions', () => {
  expect(drawMap([], 400)).toBeUndefined()
  expect(mapFile([], [], AROUND)).toBeUndefined()
})

test('draws one site as a link with number, title and model', () => {
  const { body, leftOut } = drawMap([site(9001)], 400, href)!
  expect(leftOut).toEqual([])
  expect(body.match(/<a .*?<\/a>/)![0]).toMatchInlineSnapshot(
    `"<a href="/base/vanguards/vanguard-9001/"><title>9001 Made-up vanguard 9001, MUM</title><rect class="hit" x="192.5" y="192.5" width="53" height="15"/><path class="t-m1" fill="currentColor" d="M194.5 200a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1 -11 0Z"/><text x="209.5" y="204.32">9001</text></a>"`,
  )
})

test('marks a site that covers several places with a ring and says so', () => {
  const { body } = drawMap([site(9001, { isMultiSite: true })], 400, href)!
  expect(body).toContain('<circle')
  expect(body).toContain('<title>9001 Made-up vanguard 9001, MUM, covers several places</title>')
})

test('draws sites of one place around it, with lines that lead there', () => {
  const { body } = drawMap([site(9001), site(9002), site(9003)], 400, href)!
  const lines = /<path class="axis" d="([^"]*)" stroke-opacity/.exec(body)![1]!
  const starts = [...lines.matchAll(/M([\d.]+ [\d.]+)L/g)].map(([, start]) => start)
  expect(starts).toHaveLength(3)
  expect(new Set(starts).size).toBe(1)
})

test.each([
  ['page', () => pageMap(drawMap([site(9001, { title: HOSTILE })], 400, href)!, HOSTILE, HOSTILE, 'map-wide')],
  ['file', () => mapFile([site(9001, { title: HOSTILE })], [{ order: 1, label: HOSTILE }], { ...AROUND, title: HOSTILE })!],
])('writes hostile names as text on the %s', (_, draw) => {
  const svg = draw()
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('\u202e')
  expect(svg).toContain('&lt;script&gt;')
})

test('is a group with a name, since an image could hold no links', () => {
  const svg = pageMap(drawMap(many, 400, href)!, 'A map', 'Of made-up places.', 'map-wide')
  expect(svg).toContain('role="group" aria-labelledby="map-wide-title" aria-describedby="map-wide-about"')
  expect(svg).toContain('<title id="map-wide-title">A map</title><desc id="map-wide-about">Of made-up places.</desc>')
})

test.each([360, 480])('looks as it did at %i units', async (width) => {
  const few = many.slice(0, 12).concat(site(9061), site(9062), site(9063, { order: 8, isMultiSite: true }))
  await expect(goldenSvg(drawMap(few, width, href)!)).toMatchFileSnapshot(`golden/${width}.svg`)
})

test('uses no style, no more than two decimals and at most 25 KB for fifty sites', () => {
  const svg = pageMap(drawMap(many, 400, href)!, 'A map', 'Of made-up places.', 'map-wide')
  expect(svg).not.toMatch(/style|\d\.\d{3}|NaN|undefined/)
  expect(svg.match(/<a /g)).toHaveLength(50)
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(MAX_MAP_BYTES)
})

test('the file stands alone: colours inside, all names beside the map, no links', () => {
  const long = site(9060, { title: 'A partnership of very many places with a long name '.repeat(4).trim() })
  const svg = mapFile([...many, long], [{ order: 1, label: 'Made-up model (MUM)' }], AROUND)!
  expect(svg).not.toMatch(/<a |var\(|\bhref/)
  for (const { title } of many) expect(svg).toContain(`>${title}<`)
  expect(svg).toContain('>A partnership of very many places with a long name A')
  expect(svg).toContain('Made-up model (MUM)')
  expect(svg).toContain('With a ring: covers several places')
})
