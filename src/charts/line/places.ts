import { element, round } from '../svg/element.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { widestWord, wrapText } from '../text/wrap-text.ts'

/** Names under an axis; when they are too many, every second, third … is named, and the last. */
export function drawPlaces(
  places: readonly { readonly label: string; readonly x: number }[],
  y: number,
  width: number,
): { body: string; height: number } {
  const step = places.length > 1 ? places[1]!.x - places[0]!.x : width * 0.6
  const need = Math.min(Math.max(...places.map(({ label }) => Math.max(widestWord(label), measureText(label) / 4))), width / 3)
  const every = Math.max(1, Math.ceil((need + 10) / step))
  const named = places.filter((_, index) => index % every === 0)
  const room = Math.max(Math.min(every * step - 10, edgeRoom(named, width)), 20)
  let height = 0
  let body = ''
  for (const { label, x } of named) {
    const lines = wrapText(label, room)
    const half = Math.max(...lines.map((line) => measureText(line))) / 2
    body += textLines(lines, { x: Math.min(Math.max(x, half), width - half), y: y + 6 + ASCENT, anchor: 'middle', tone: 'soft' })
    height = Math.max(height, lines.length * LINE_HEIGHT)
  }
  const ticks = named.map(({ x }) => `M${round(x)} ${round(y - 6)}v6`).join('')
  return { body: element('path', { class: 'axis', d: ticks }) + body, height: height + 8 }
}

/** Labels at the edges are pushed inwards, so they may be no wider than what leaves their neighbours alone. */
function edgeRoom(named: readonly { readonly x: number }[], width: number): number {
  if (named.length < 2) return width
  return (Math.min(named[1]!.x, width - named.at(-2)!.x) - 6) / 1.5
}
