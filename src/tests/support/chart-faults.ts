import type { Page } from 'playwright-core'

/** Least height of text in pixels: on a screen, and on paper, where 9 are 7 points, as in footnotes. */
export const LEAST_TEXT = { screen: 11, print: 9 } as const

/** What is wrong with the drawings that can be seen on a page, with the fonts of the browser: text that leaves its drawing, meets other text or is too small. */
export function chartFaults(page: Page, least: number = LEAST_TEXT.screen): Promise<string[]> {
  return page.evaluate((least) => {
    const faults: string[] = []
    const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.chart')].filter((svg) => svg.getClientRects().length > 0)
    if (drawings.length !== 1) faults.push(`${drawings.length} drawings can be seen; one is wanted`)
    for (const svg of drawings) {
      const frame = svg.getBoundingClientRect()
      const lines = [...svg.querySelectorAll<SVGTextContentElement>('text, tspan')].filter((one) => !one.querySelector('tspan'))
      const boxes = lines.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
      // The box of a line of text reaches above and below its letters.
      const slack = (box: DOMRect) => box.height * 0.14
      boxes.forEach(({ text, box }, index) => {
        if (
          box.left < frame.left - 2 ||
          box.right > frame.right + 2 ||
          box.top + slack(box) < frame.top - 1 ||
          box.bottom - slack(box) > frame.bottom + 1
        )
          faults.push(`"${text}" leaves the frame`)
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) - slack(box) - slack(other.box)
          if (across > 0.5 && down > 0.5) faults.push(`"${text}" meets "${other.text}"`)
        }
      })
      if (svg.getAttribute('role') !== 'img' || !svg.querySelector('title') || !svg.querySelector('desc'))
        faults.push('has no role, title or description')
      if (svg.querySelector('[style], style, script')) faults.push('holds a style or script')
      const sizes = lines.map(
        (one) => (Number.parseFloat(getComputedStyle(one).fontSize) * frame.width) / svg.viewBox.baseVal.width,
      )
      if (Math.min(...sizes) < least) faults.push(`text is ${Math.min(...sizes).toFixed(1)} pixels high; ${least} are wanted`)
    }
    if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page is wider than the window')
    return faults
  }, least)
}
