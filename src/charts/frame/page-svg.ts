import type { Drawing } from '../drawing.ts'
import { element, escapeXml } from '../svg/element.ts'
import { FONT_SIZE } from '../text/measure-text.ts'

/** What a chart is called for those who do not see it. */
export interface Described {
  readonly title: string
  /** Empty where the title says it all. */
  readonly description: string
}

/** A drawing for a page, which brings its own titles, sources and colours; `name` is its class. */
export function pageSvg({ width, height, body }: Drawing, { title, description }: Described, name: string): string {
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  return element(
    'svg',
    {
      class: `chart ${name}`,
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'font-size': FONT_SIZE,
    },
    `<title>${escapeXml(title)}</title>${description ? `<desc>${escapeXml(description)}</desc>` : ''}${body}`,
  )
}
