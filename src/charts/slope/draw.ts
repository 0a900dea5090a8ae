import { scaleLinear } from 'd3'
import { isMissing } from '../chart-row.ts'
import type { ChartRow, Name } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, noData } from '../drawing.ts'
import { dodge } from '../svg/dodge.ts'
import { element, round } from '../svg/element.ts'
import { PLAIN, seriesLooks } from '../svg/looks.ts'
import type { Look } from '../svg/mark.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'

const HEIGHT = 240
const DOT = 10
/** Between a dot and its text, and where a line leads from one to the other since the text had to stand aside. */
const [GAP, LED_GAP] = [12, 28]

/** One series with its two ends. */
interface Slope {
  readonly name: Name | undefined
  readonly look: Look
  readonly before: ChartRow | undefined
  readonly after: ChartRow | undefined
}

/** Two places and a line for each series between them, named at the left, with its numbers at both ends. */
export const drawSlope: Draw<'rows'> = ({ rows }, { width }) => {
  const places = distinctNames(rows, 'row')
  if (places.length === 0) return noData(width)
  const [first, last] = [places[0]!, places.at(-1)!]
  const slopes = slopesOf(rows, first, last)
  const left = slopes.map(({ name, before }) => [
    ...(name ? wrapText(name.label, width * 0.36) : []),
    ...wrapText(endText(before), width * 0.36),
  ])
  const right = slopes.map(({ after }) => wrapText(endText(after), width * 0.26))
  const heads = [wrapText(first.label, width * 0.42, { bold: true }), wrapText(last.label, width * 0.42, { bold: true })] as const
  const heights = (texts: readonly string[][]) => texts.reduce((sum, lines) => sum + lines.length * LINE_HEIGHT + 4, 0)
  const top = Math.max(heads[0].length, heads[1].length) * LINE_HEIGHT + 18
  const bottom = top + Math.max(Math.min(HEIGHT, 110 + slopes.length * 20), heights(left), heights(right))
  const ends = slopes
    .flatMap(({ before, after }) => [before, after])
    .map(figure)
    .filter((value) => value !== undefined)
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const scale = scaleLinear([least, least === most ? 1 : most], [bottom - 12, top + 12])
  const middle = (bottom + top) / 2
  const placeTexts = (texts: readonly string[][], rowOf: (slope: Slope) => ChartRow | undefined) =>
    dodge(
      texts.map((lines, index) => ({
        middle: scaled(scale, figure(rowOf(slopes[index]!)), middle),
        height: lines.length * LINE_HEIGHT + 2,
      })),
      top - 8,
      bottom,
    )
  const leftMiddles = placeTexts(left, ({ before }) => before)
  const rightMiddles = placeTexts(right, ({ after }) => after)
  const isLed = (at: number, row: ChartRow | undefined) =>
    figure(row) !== undefined && Math.abs(at - scale(figure(row)!)) > LINE_HEIGHT / 2
  const leftGap = slopes.some(({ before }, index) => isLed(leftMiddles[index]!, before)) ? LED_GAP : GAP
  const rightGap = slopes.some(({ after }, index) => isLed(rightMiddles[index]!, after)) ? LED_GAP : GAP
  const leftX = Math.ceil(Math.max(...left.map((lines) => widestLine(lines)))) + leftGap
  const rightX = width - Math.ceil(Math.max(...right.map((lines) => widestLine(lines)))) - rightGap
  let body = textLines(heads[0], {
    x: Math.max(leftX, widestLine(heads[0], { bold: true })),
    y: ASCENT,
    bold: true,
    anchor: 'end',
  })
  if (first !== last)
    body += textLines(heads[1], { x: Math.min(rightX, width - widestLine(heads[1], { bold: true })), y: ASCENT, bold: true })
  body += element('path', { class: 'grid', d: `M${round(leftX)} ${top - 8}V${bottom}M${round(rightX)} ${top - 8}V${bottom}` })
  slopes.forEach(({ look, before, after }, index) => {
    const [from, to] = [figure(before), figure(after)]
    if (from !== undefined && to !== undefined && first !== last) {
      const d = `M${round(leftX)} ${round(scale(from))}L${round(rightX)} ${round(scale(to))}`
      body += element('path', { class: look.tone, stroke: 'currentColor', 'stroke-width': 2.5, fill: 'none', d })
    }
    const dots = [
      from === undefined ? '' : shapePath(look.shape, leftX, scale(from), DOT),
      to === undefined || first === last ? '' : shapePath(look.shape, rightX, scale(to), DOT),
    ].join('')
    if (dots) body += element('path', { class: look.tone, fill: 'currentColor', d: dots })
    const text = (lines: readonly string[], y: number, isLeft: boolean, row: ChartRow | undefined) =>
      textLines(lines, {
        x: isLeft ? leftX - leftGap : rightX + rightGap,
        y: y - (lines.length * LINE_HEIGHT) / 2 + ASCENT,
        anchor: isLeft ? 'end' : 'start',
        tone: row && !isMissing(row) ? undefined : 'soft',
      })
    const lead = (x: number, away: number, at: number, row: ChartRow | undefined) =>
      isLed(at, row) ? `M${round(x)} ${round(scale(figure(row)!))}L${round(x + away)} ${round(at)}` : ''
    const leads = [
      lead(leftX, 4 - leftGap, leftMiddles[index]!, before),
      first === last ? '' : lead(rightX, rightGap - 4, rightMiddles[index]!, after),
    ].join('')
    if (leads) body += element('path', { class: look.tone, stroke: 'currentColor', fill: 'none', d: leads })
    body += text(left[index]!, leftMiddles[index]!, true, before)
    if (first !== last) body += text(right[index]!, rightMiddles[index]!, false, after)
  })
  return { width, height: bottom + 8, body }
}

function slopesOf(rows: readonly ChartRow[], first: Name, last: Name): Slope[] {
  const series = distinctNames(rows, 'series')
  const looks = seriesLooks(series)
  const groups = Map.groupBy(rows, (row) => row.series?.key)
  return (series.length > 0 ? series : [undefined]).map((name) => {
    const own = groups.get(name?.key)!
    return {
      name,
      look: name ? looks.get(name.key)! : PLAIN,
      before: own.find(({ row }) => row.key === first.key),
      after: own.find(({ row }) => row.key === last.key),
    }
  })
}

function figure(row: ChartRow | undefined): number | undefined {
  const value = row?.value ?? row?.high ?? row?.low
  return value === undefined || !row?.of ? value : value / row.of
}

function scaled(scale: (value: number) => number, value: number | undefined, otherwise: number): number {
  return value === undefined ? otherwise : scale(value)
}

/** What stands at an end: of "x of y" first the share, which is what the line shows. */
function endText(row: ChartRow | undefined): string {
  if (!row) return 'no figure'
  return row.of && row.value !== undefined ? `${Math.round((row.value / row.of) * 100)}% (${row.mark})` : row.mark
}
