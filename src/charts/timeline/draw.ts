import { scaleLinear } from 'd3'
import { formatDate } from '../../tables/words/format-date.ts'
import type { ChartEvent } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { NARROW, noData } from '../drawing.ts'
import { element, round } from '../svg/element.ts'
import { markBox } from '../svg/mark.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import { dateSpan } from './date-span.ts'

const MARK = 12
const GAP = 12

/** Events in order, each with its date in words and its place on a scale of years; what is known only to the year is an open bar. */
export const drawTimeline: Draw<'events'> = ({ events }, { width }) => {
  if (events.length === 0) return noData(width)
  const spans = events.map(({ date, end }) => dateSpan(date, end))
  const from = Math.floor(Math.min(...spans.map((span) => span.from)))
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)))
  const isNarrow = width < NARROW
  const plotX = isNarrow ? 0 : Math.round(width * 0.58)
  const scale = scaleLinear([from, to], [plotX + 4, width - 4])
  const textWidth = isNarrow ? width : plotX - 24
  const top = 30
  let y = top
  let body = ''
  events.forEach((event, index) => {
    const lines = wrapText(event.title, textWidth)
    const when = wrapText(dateWords(event), textWidth, { bold: true })
    body += textLines(when, { x: 0, y: y + ASCENT, bold: true })
    const textY = y + when.length * LINE_HEIGHT
    body += textLines(lines, { x: 0, y: textY + ASCENT })
    const height = (when.length + lines.length) * LINE_HEIGHT
    const markY = isNarrow ? y + height + 4 : y + 3
    const { from: start, to: stop, isExact } = spans[index]!
    const [left, right] = [scale(start), scale(stop)]
    const box = { x: Math.min(left, width - 4 - MARK / 2), y: markY, width: Math.max(right - left, MARK / 2), height: MARK }
    body += markBox(box, { tone: 't-c1', pattern: isExact ? 'solid' : 'open', shape: 1 })
    y += height + (isNarrow ? MARK + 4 : 0) + GAP
  })
  return { width, height: y, body: yearGrid(from, to, scale, top - 6, y - 4, width) + body }
}

function dateWords({ date, end }: ChartEvent): string {
  return end ? `${formatDate(date)} to ${formatDate(end)}` : formatDate(date)
}

function yearGrid(from: number, to: number, scale: (year: number) => number, top: number, bottom: number, width: number): string {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const step = years.length > 1 ? scale(from + 1) - scale(from) : width
  const every = Math.max(1, Math.ceil((measureText('2000') + 10) / step))
  const named = years.filter((year) => (year - from) % every === 0)
  const lines = named.map((year) => `M${round(scale(year))} ${top}V${round(bottom)}`).join('')
  const texts = named.map((year) => {
    const half = measureText(String(year)) / 2
    const x = Math.min(Math.max(scale(year), half), width - half)
    return textLines([String(year)], { x, y: top - 6, anchor: 'middle', tone: 'soft' })
  })
  // The first label may have been pushed inwards onto the second.
  const isTight = named.length > 1 && scale(named[0]!) < measureText('2000') / 2 && step * every < measureText('2000') * 1.5 + 4
  return element('path', { class: 'grid', d: lines }) + (isTight ? texts.toSpliced(1, 1) : texts).join('')
}
