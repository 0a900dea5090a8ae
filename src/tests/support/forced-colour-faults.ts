import type { Page } from 'playwright-core'

/** What cannot be seen of the drawing on a page in the colours that a reader's system forces: text and marks that are painted as their ground. */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const grounds = [document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor)
    const ground = grounds.find((colour) => !colour.endsWith(', 0)')) ?? 'rgb(255, 255, 255)'
    const svg = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].find((one) => one.getClientRects().length > 0)
    if (!svg) return ['no drawing can be seen']
    const isHidden = (paint: string) => paint === 'none' || paint === ground
    const faults: string[] = []
    for (const text of svg.querySelectorAll('text')) {
      // Text on a filled mark has the colour of the ground, and the mark behind it has not.
      const { fill } = getComputedStyle(text)
      const behind = text.previousElementSibling
      const isOnMark = text.classList.contains('inv') && behind && !isHidden(getComputedStyle(behind).fill)
      if (isHidden(fill) && !isOnMark) faults.push(`"${text.textContent}" has the colour of its ground`)
    }
    for (const mark of svg.querySelectorAll('path, rect, circle')) {
      const { fill, stroke } = getComputedStyle(mark)
      // A plate behind a number is meant not to be seen, and a pane has its edge in the path that follows.
      const isGround = mark.matches('.ground, .pane') && isHidden(stroke)
      if (isGround && ['text', 'path'].includes(mark.nextElementSibling?.tagName ?? '')) continue
      if (isHidden(fill) && isHidden(stroke)) faults.push(`${mark.outerHTML.slice(0, 80)} has the colour of its ground`)
    }
    return [...new Set(faults)]
  })
}
