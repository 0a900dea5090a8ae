import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe is asked: rules of WCAG 2.2 AA and of good practice, or some rules by name. */
export type AxeChecks = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] }

/** All rules that a page must keep. */
export const ALL_RULES: AxeChecks = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Rules that a page breaks, each with the first element that breaks it; the page must be open with `bypassCSP`. */
export async function axeViolations(page: Page, checks: AxeChecks = ALL_RULES): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async (runOnly) => {
    const { run } = (
      window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    return (await run({ runOnly })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)
  }, checks)
}
