import type { Drawing } from '../drawing.ts'
import { fileSvg } from '../frame/file-svg.ts'

/** A drawing as a file that anyone can open and look at, one element on a line so that changes are easy to see. */
export function goldenSvg(drawing: Drawing): string {
  const words = { title: 'Golden', description: 'As it should look', headline: 'As it should look', subtitle: 'Made-up data' }
  return `${fileSvg(drawing, { ...words, below: [] }).replaceAll('><', '>\n<')}\n`
}
