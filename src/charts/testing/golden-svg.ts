import type { Drawing } from '../drawing.ts'
import { fileSvg } from '../frame/file-svg.ts'
import { element } from '../svg/element.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT } from '../text/measure-text.ts'

/** A drawing as a file that anyone can open and look at, one element on a line so that changes are easy to see. */
export function goldenSvg(drawing: Drawing): string {
  const words = { title: 'Golden', description: 'As it should look', headline: 'As it should look', subtitle: 'Made-up data' }
  return `${fileSvg(drawing, { ...words, below: [] }).replaceAll('><', '>\n<')}\n`
}

/** Room for the name of a case above its drawing, and below the drawing before it. */
const HEAD = 40

/** Drawings of one type below each other, each with the name of its case, as one golden file. */
export function goldenSheet(cases: readonly { readonly name: string; readonly drawing: Drawing }[]): string {
  let y = 0
  const parts = cases.map(({ name, drawing }) => {
    const part =
      textLines([name], { x: 0, y: y + HEAD - 2 * ASCENT + 10, bold: true }) +
      element('g', { transform: `translate(0 ${Math.round(y + HEAD)})` }, drawing.body)
    y += HEAD + drawing.height
    return part
  })
  return goldenSvg({ width: Math.max(...cases.map(({ drawing }) => drawing.width)), height: y, body: parts.join('') })
}
