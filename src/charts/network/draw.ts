import { scaleSqrt } from 'd3'
import type { Draw } from '../drawing.ts'
import { NARROW, noData } from '../drawing.ts'
import { element, round } from '../svg/element.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT, measureText } from '../text/measure-text.ts'
import { widestLine, wrapText } from '../text/wrap-text.ts'

/** Most links drawn, the strongest: more would be a tangle and a large file. */
export const MOST_LINKS = 120

/** Links drawn dark, so that the eye has somewhere to start. */
const STRONGEST = 10

/** Names in a column and an arc for each link, thicker for more: a network whose labels never overlap. */
export const drawNetwork: Draw<'network'> = ({ nodes, links }, { width }) => {
  if (nodes.length === 0) return noData(width)
  const isNarrow = width < NARROW
  const labelWidth = Math.round(width * (isNarrow ? 0.5 : 0.42))
  const radius = scaleSqrt([0, Math.max(1, ...nodes.map(({ count }) => count))], [1.5, 9])
  const numbers = nodes.map(({ count }) => (count >= 1e6 ? count.toExponential(1) : String(count)))
  const numberWidth = Math.min(Math.ceil(Math.max(...numbers.map((text) => measureText(text, { bold: true })))), labelWidth / 2)
  const labels = nodes.map(({ label }) => wrapText(label, labelWidth - numberWidth - 8))
  const column = Math.ceil(Math.max(...labels.map((lines) => widestLine(lines)))) + numberWidth + 8
  const dotX = column + 16
  const key = links.length > STRONGEST ? wrapText(`Dark: the ${STRONGEST} pairs with the most in common.`, width) : []
  let y = 10 + key.length * LINE_HEIGHT
  let texts = key.length > 0 ? textLines(key, { x: 0, y: ASCENT, tone: 'soft' }) : ''
  const middles = new Map<string, number>()
  nodes.forEach(({ key, count }, index) => {
    const lines = labels[index]!
    const height = Math.max(lines.length * LINE_HEIGHT, 20) + 6
    const middle = y + height / 2
    middles.set(key, middle)
    texts += textLines(lines, {
      x: column - numberWidth - 8,
      y: middle - (lines.length * LINE_HEIGHT) / 2 + ASCENT,
      anchor: 'end',
    })
    texts += textLines([numbers[index]!], { x: column, y: middle - LINE_HEIGHT / 2 + ASCENT, anchor: 'end', bold: true })
    texts += element('circle', { class: 't-c1', fill: 'currentColor', cx: dotX, cy: middle, r: radius(count) })
    y += height
  })
  const drawn = links.filter(({ from, to }) => middles.has(from) && middles.has(to)).slice(0, MOST_LINKS)
  const reach = Math.max(1, ...drawn.map(({ from, to }) => Math.abs(middles.get(to)! - middles.get(from)!)))
  const most = Math.max(1, ...drawn.map(({ count }) => count))
  const room = width - dotX - 8
  const arcs = drawn.map(({ from, to, count }) => {
    const [top, bottom] = [middles.get(from)!, middles.get(to)!].toSorted((a, b) => a - b) as [number, number]
    const half = (bottom - top) / 2
    return element('path', {
      'stroke-width': 1 + (count / most) * 5,
      d: `M${round(dotX)} ${round(top)}a${round(Math.max(4, (half * 2 * room) / reach))} ${round(half)} 0 0 1 0 ${round(2 * half)}`,
    })
  })
  // The strong ones last, and the strongest after all, so that they lie on top.
  const [strong, weak] = [arcs.slice(0, STRONGEST).toReversed(), arcs.slice(STRONGEST)]
  return { width, height: y + 8, body: drawArcs('t-arc', weak) + drawArcs('t-c1', strong) + texts }
}

/** The colour is that of the group itself: programs differ in what they take for that of a group around. */
function drawArcs(tone: string, arcs: readonly string[]): string {
  return arcs.length === 0 ? '' : element('g', { class: tone, fill: 'none', stroke: 'currentColor' }, arcs.join(''))
}
