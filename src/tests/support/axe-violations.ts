import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Rules that every page keeps: WCAG 2.2 AA and good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that a page breaks, each with the first element that breaks it; the page must be open with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async (values) => {
    const { run } = (
      window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    return (await run({ runOnly: { type: 'tag', values } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`,
    )
  }, TAGS)
}
