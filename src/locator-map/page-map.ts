import { element, escapeXml } from '../charts/svg/element.ts'
import type { DrawnMap } from './draw-map.ts'

/**
 * A map for a page. It is a group and not an image, since what is inside an image can be no link; `name` is its class and
 * sets its ids apart.
 */
export function pageMap({ width, height, body }: DrawnMap, title: string, description: string, name: string): string {
  const attributes = {
    class: `chart locator ${name}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'group',
    'aria-labelledby': `${name}-title`,
    'aria-describedby': `${name}-about`,
  }
  const head = `<title id="${name}-title">${escapeXml(title)}</title><desc id="${name}-about">${escapeXml(description)}</desc>`
  return element('svg', attributes, head + body)
}
