import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { csvFile, jsonFile, svgFile } from './chart-files.ts'
import type { ChartSite } from './chart-files.ts'
import { chartPng } from './chart-png.ts'

const CHART = `type: bar
headline: One thing, <b>and</b> another
subtitle: Made-up things by model, in things
data: { measures: [{ measure: measure-9001, row: "{model}" }] }
alt: One bar.
notes: "See [the finding](../findings/finding-9001.md)."
`
const { records } = madeUpContent({ 'charts/chart-9001.yaml': CHART }).validated
const site: ChartSite = { records, href: (path) => `/x${path}`, settings: { siteUrl: 'https://example.org' } }
const chart = records.charts.get('chart-9001')!

test('the SVG stands alone: titles, note, source and address inside, colours written out', () => {
  const svg = svgFile(site, chart)
  for (const text of [
    '<title>One thing, &lt;b&gt;and&lt;/b&gt; another</title>',
    '<desc>One bar.</desc>',
    '>One thing, &lt;b&gt;and&lt;/b&gt; another</text>',
    '>Source: Report 9001, para 1.1.</text>',
    '>Note: See the finding.</text>',
    'https://example.org/x/charts/chart-9001/',
  ])
    expect(svg).toContain(text)
  expect(svg).not.toMatch(/var\(|href=|url\(|currentcolor/)
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
})

test('the CSV has a head of metadata and numbers in columns of their own', () => {
  expect(csvFile(site, chart)).toMatchInlineSnapshot(`
    "# headline: One thing, <b>and</b> another
    # subtitle: Made-up things by model, in things
    # notes: See the finding.
    # source: Report 9001, para 1.1.
    # address: https://example.org/x/charts/chart-9001/
    # citation: Nobody. One thing, <b>and</b> another. In: Made-up evidence.
    # licence: CC BY 4.0 https://example.org/licence
    row,value,of,unit,as_given,source
    MUM,5,9,things,5 of 9 things,"Report 9001, para 1.1"
    "
  `)
})

test('cells of a CSV that a spreadsheet would run are made text', () => {
  const hostile = madeUpContent({
    'charts/chart-9001.yaml': CHART.replace('"{model}"', '\'=cmd|" /C calc"!A0, "x"\''),
  }).validated.records
  expect(csvFile({ ...site, records: hostile }, hostile.charts.get('chart-9001')!)).toContain(
    '"\'=cmd|"" /C calc""!A0, ""x""",5,',
  )
})

test('the JSON has what was asked for and what was found', () => {
  expect(JSON.parse(jsonFile(site, chart))).toMatchObject({
    id: 'chart-9001',
    type: 'bar',
    query: { measures: [{ measure: 'measure-9001' }] },
    data: {
      unit: 'things',
      rows: [{ row: 'MUM', value: 5, of: 9, text: '5 of 9 things', sources: [{ report: 'report-9001', at: 'para 1.1' }] }],
    },
  })
})

test('the PNG is twice the size of the SVG and the same every time', () => {
  const svg = svgFile(site, chart)
  const png = Buffer.from(chartPng(svg))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.map(Number)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width! * 2, height! * 2])
  expect(png.equals(Buffer.from(chartPng(svg)))).toBe(true)
})
