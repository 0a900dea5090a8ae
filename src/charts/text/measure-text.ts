import { BOLD_SIGNS, BOLD_WIDTHS, FIRST_CODE, REGULAR_SIGNS, REGULAR_WIDTHS } from './font-widths.ts'

/** Height of the letters in charts, in units of the drawing. */
export const FONT_SIZE = 14

/** Distance of two lines of text. */
export const LINE_HEIGHT = 18

/** From the top of a line to its baseline. */
export const ASCENT = 14

/** How a text is set. */
export interface TextStyle {
  readonly size?: number
  readonly bold?: boolean
}

/**
 * Width of a text in units of the drawing. Pages use the reader's own font, so the tables are those of one of the
 * widest: what fits in it fits in the others. Characters that they lack (Chinese, emoji) count as a full square.
 */
export function measureText(text: string, { size = FONT_SIZE, bold = false }: TextStyle = {}): number {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS
  const signs = bold ? BOLD_SIGNS : REGULAR_SIGNS
  let sum = 0
  for (const character of text) {
    sum += widths[character.codePointAt(0)! - FIRST_CODE] ?? signs[character] ?? 1000
  }
  return (sum * size) / 1000
}
