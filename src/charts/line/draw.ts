import { line as d3Line } from 'd3'
import type { ChartRow, Name } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, noData } from '../drawing.ts'
import { makeScale } from '../svg/axis.ts'
import { dodge } from '../svg/dodge.ts'
import { element, round } from '../svg/element.ts'
import { PLAIN, seriesLooks } from '../svg/looks.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'
import { drawPlaces } from './places.ts'
import { placePointLabels } from './point-labels.ts'

const HEIGHT = 260
const DOT = 9

/** Lines over places in an order (years), from a baseline of zero; each line is named at its end, each gap is a missing figure. */
export const drawLine: Draw<'rows'> = ({ rows, unit }, { width }) => {
  if (rows.length === 0) return noData(width)
  const places = distinctNames(rows, 'row')
  const series = distinctNames(rows, 'series')
  const lines: readonly (Name | undefined)[] = series.length > 0 ? series : [undefined]
  const looks = seriesLooks(series)
  const values = rows.map(valueOf).filter((value) => value !== undefined)
  const ends = endLabels(rows, lines, width)
  const plotHeight = Math.max(HEIGHT, ends.reduce((sum, { text }) => sum + text.length * LINE_HEIGHT, 0) + 20)
  const [top, bottom] = [24, 24 + plotHeight]
  const scale = makeScale(values.length > 0 ? values : [0], [bottom, top], 'linear', unit)
  const left = Math.ceil(Math.max(...scale.ticks.map(({ label }) => measureText(label)))) + 10
  const right =
    series.length > 1
      ? Math.ceil(Math.max(...ends.map(({ text }) => widestLine(text)))) + DOT + 8
      : Math.min(70, Math.max(24, measureText(rows.at(-1)!.mark) / 2 - 8))
  // The first number stands over its point and clear of the scale.
  const inset = lines.length > 1 ? 16 : Math.min(width / 4, Math.max(16, measureText(rows[0]!.mark) / 2 + 8))
  const x = (index: number) =>
    places.length === 1
      ? (left + width - right) / 2
      : left + inset + (index * (width - right - left - inset - 12)) / (places.length - 1)
  const grid = scale.ticks.map(({ value }) => `M${left} ${round(scale.at(value))}H${round(width - right)}`).join('')
  let body = element('path', { class: 'grid', d: grid })
  body += element('path', { class: 'axis', d: `M${left} ${round(scale.at(0))}H${round(width - right)}` })
  for (const { value, label } of scale.ticks)
    body += textLines([label], { x: left - 8, y: scale.at(value) + 5, anchor: 'end', tone: 'soft' })
  const groups = Map.groupBy(rows, (row) => row.series?.key)
  for (const name of lines) {
    const look = name ? looks.get(name.key)! : PLAIN
    const byPlace = new Map(groups.get(name?.key)!.map((row) => [row.row.key, row]))
    const points = places.map((place, index) => ({ x: x(index), row: byPlace.get(place.key) }))
    const path = d3Line<(typeof points)[number]>()
      .defined(({ row }) => row !== undefined && valueOf(row) !== undefined)
      .x((point) => point.x)
      .y(({ row }) => scale.at(valueOf(row!)!))
      .digits(2)(points)
    body += element('path', { class: look.tone, stroke: 'currentColor', 'stroke-width': 2.5, fill: 'none', d: path ?? '' })
    const dots = points.filter(({ row }) => row && valueOf(row) !== undefined)
    const d = dots.map((point) => shapePath(look.shape, point.x, scale.at(valueOf(point.row!)!), DOT)).join('')
    if (d) body += element('path', { class: look.tone, fill: 'currentColor', d })
    if (lines.length === 1) {
      body += placePointLabels(
        points.map((point) => ({
          x: point.x,
          text: point.row?.mark ?? 'no figure',
          y: point.row && valueOf(point.row) !== undefined ? scale.at(valueOf(point.row)!) : undefined,
        })),
        width,
        scale.at(0),
      )
    }
  }
  if (series.length > 1) {
    const wished = ends.map(({ row, text }) => ({
      middle: row ? scale.at(valueOf(row)!) : bottom,
      height: text.length * LINE_HEIGHT,
    }))
    const middles = dodge(wished, top - 10, bottom + 10)
    ends.forEach(({ text }, index) => {
      const y = middles[index]! - (text.length * LINE_HEIGHT) / 2 + ASCENT
      body += textLines(text, { x: width - right + DOT, y })
    })
  }
  const axis = drawPlaces(
    places.map(({ label }, index) => ({ label, x: x(index) })),
    bottom + 8,
    width,
  )
  return { width, height: bottom + 8 + axis.height, body: body + axis.body }
}

/** Name and last value of each line. */
function endLabels(
  rows: readonly ChartRow[],
  lines: readonly (Name | undefined)[],
  width: number,
): { row?: ChartRow; text: string[] }[] {
  const groups = Map.groupBy(rows, (row) => row.series?.key)
  return lines.map((name) => {
    const row = groups.get(name?.key)?.findLast((one) => valueOf(one) !== undefined)
    return { row, text: wrapText(`${name?.label ?? ''} ${row?.mark ?? 'no figure'}`, width * 0.32) }
  })
}

function valueOf({ value, low, high, of }: ChartRow): number | undefined {
  const figure = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high))
  return figure === undefined || !of ? figure : figure / of
}
