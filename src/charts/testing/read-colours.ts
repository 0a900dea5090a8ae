import { rgb } from 'd3'
import { readFileSync } from 'node:fs'

/** Custom properties of the style sheets by name; later ones win, dark ones only inside their media query. */
export function readColours(isDark: boolean): Readonly<Record<string, string>> {
  const css = readStyles()
  const found: Record<string, string> = {}
  const blocks = css.matchAll(/(@media [a-z ]*\([^)]*\) )?\{?\s*(?::root|\.chart) \{([^}]*)\}/g)
  for (const [, media = '', body = ''] of blocks) {
    if (media && !(isDark && media.includes('dark'))) continue
    for (const [, name, value] of body.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)) found[name!] ??= value!
    if (media) for (const [, name, value] of body.matchAll(/--([\w-]+): (#[0-9a-f]+);/g)) found[name!] = value!
  }
  return found
}

/** The style sheets that colours of charts are in. */
export function readStyles(): string {
  return readFileSync('src/styles/site.css', 'utf8') + readFileSync('src/styles/charts.css', 'utf8')
}

/** Contrast of two colours by WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].toSorted((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Part of light that a number from 0 to 255 stands for in sRGB. */
export function linear(part: number): number {
  return part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
}
