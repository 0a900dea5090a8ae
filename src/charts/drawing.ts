import type { Chart } from '../records/charts/schema.ts'
import type { ChartData, ChartRow } from './chart-row.ts'
import { ASCENT } from './text/measure-text.ts'
import { textLines } from './svg/text.ts'

/** SVG text of a chart without the element around it; its top left corner is 0, 0. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly body: string
}

/** For what a chart is drawn. */
export interface DrawOptions {
  /** Width in units of the drawing, which are pixels when it is shown at its own size. */
  readonly width: number
  readonly encodings: Chart['encodings']
}

/** Draws one kind of chart. */
export type Draw<Kind extends ChartData['kind']> = (data: Extract<ChartData, { kind: Kind }>, options: DrawOptions) => Drawing

/** Below this width, labels stand above their marks and not beside them. */
export const NARROW = 480

/** What stands in place of a chart that has nothing to draw. */
export function noData(width: number): Drawing {
  return { width, height: 24, body: textLines(['No data'], { x: 0, y: ASCENT, tone: 'soft' }) }
}

/** Different names in order of first appearance. */
export function distinctNames<Key extends 'row' | 'series' | 'panel'>(
  rows: readonly ChartRow[],
  key: Key,
): NonNullable<ChartRow[Key]>[] {
  const names = new Map<string, NonNullable<ChartRow[Key]>>()
  for (const row of rows) {
    const name = row[key]
    if (name && !names.has(name.key)) names.set(name.key, name)
  }
  return [...names.values()]
}
