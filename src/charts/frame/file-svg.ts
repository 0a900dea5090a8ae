import type { Drawing } from '../drawing.ts'
import { fileStyles } from '../palette.ts'
import { element, escapeXml } from '../svg/element.ts'
import { textLines } from '../svg/text.ts'
import { FONT_SIZE } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'
import type { Described } from './page-svg.ts'

/** What is printed around a chart that leaves the site. */
export interface Around extends Described {
  readonly headline: string
  readonly subtitle: string
  /** Notes and sources, one paragraph each. */
  readonly below: readonly string[]
}

const MARGIN = 24
const HEADLINE = 20
const SMALL = 12

/** Typefaces of a file; the first is the one that the picture is made with. */
const FACES = "'DejaVu Sans', Verdana, Arial, sans-serif"

/** A drawing that stands alone: titles above, notes and sources below, colours inside, on white. */
export function fileSvg(drawing: Drawing, around: Around): string {
  const width = drawing.width + 2 * MARGIN
  const inner = drawing.width
  const headline = wrapText(around.headline, inner, { size: HEADLINE, bold: true })
  const subtitle = wrapText(around.subtitle, inner)
  const headlineY = MARGIN + HEADLINE * 0.8
  const subtitleY = headlineY + headline.length * HEADLINE * 1.3 - 2
  const chartY = subtitleY + (subtitle.length - 1) * 18 + 22
  let y = chartY + drawing.height + 26
  let below = ''
  for (const text of around.below) {
    const lines = wrapText(text, inner, { size: SMALL })
    below += textLines(lines, { x: MARGIN, y, size: SMALL, tone: 'soft' })
    y += lines.length * Math.round(SMALL * 1.3) + 4
  }
  const height = Math.ceil(y - 4 + MARGIN - SMALL)
  const inside = [
    `<title>${escapeXml(around.title)}</title><desc>${escapeXml(around.description)}</desc><style>${fileStyles()}</style>`,
    element('rect', { class: 'ground', width, height }),
    textLines(headline, { x: MARGIN, y: headlineY, size: HEADLINE, bold: true }),
    textLines(subtitle, { x: MARGIN, y: subtitleY, tone: 'soft' }),
    element('g', { transform: `translate(${MARGIN} ${Math.round(chartY)})` }, drawing.body),
    below,
  ]
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img' }
  return element('svg', { ...attributes, 'font-family': FACES, 'font-size': FONT_SIZE }, inside.join(''))
}
