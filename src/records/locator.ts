import type { LocatorScheme } from './reports/schema.ts'

type Kind = LocatorScheme['kinds'][number]

/** How each kind of place is written. A named heading may lead: `Summary para 8`, `R1 Table 1`. */
const FORMS: Readonly<Record<Exclude<Kind, 'slide' | 'heading'>, { readonly pattern: RegExp; readonly example: string }>> = {
  paragraph: { pattern: /^paras? \d+(\.\d+)*( to \d+(\.\d+)*)?$/, example: 'para 3.9' },
  section: { pattern: /^\d+(\.\d+)*( to \d+(\.\d+)*)?$/, example: '5.3.2.1' },
  figure: { pattern: /^Figures? \d+(\.\d+)*( to \d+(\.\d+)*)?$/, example: 'Figure 4' },
  table: { pattern: /^Tables? \d+(\.\d+)*( to \d+(\.\d+)*)?$/, example: 'Table 5' },
  box: { pattern: /^Box \d+(\.\d+)*$/, example: 'Box 1' },
  page: { pattern: /^(p\. \d+|pp\. \d+[-–]\d+)$/, example: 'p. 63' },
}

/** A part of a locator that does not fit the scheme. */
export interface LocatorMisfit {
  /** The part as written. */
  readonly part: string
  /** Forms that would fit. */
  readonly allowed: readonly string[]
}

/** The parts of a locator: "5.3.2.1; p. 63" names two places. */
export function locatorParts(at: string): string[] {
  return at.split(';').map((part) => part.trim())
}

/** Parts of `at` that are not written as the report's scheme has it. */
export function misfits(at: string, scheme: LocatorScheme): LocatorMisfit[] {
  return locatorParts(at)
    .filter((part) => !fits(part, scheme))
    .map((part) => ({ part, allowed: allowedForms(scheme) }))
}

function fits(part: string, scheme: LocatorScheme): boolean {
  const kinds = new Set<Kind>(scheme.kinds)
  if (kinds.has('heading') && scheme.headings.includes(part)) return true
  if (kinds.has('slide') && part.startsWith('Slide: ')) return scheme.slides.includes(part.slice('Slide: '.length))
  const isPlace = (text: string) =>
    Object.entries(FORMS).some(([kind, { pattern }]) => kinds.has(kind as Kind) && pattern.test(text))
  if (isPlace(part)) return true
  // Headings may begin with one another: "Appendix One" and "Appendix One, continued".
  const leading = kinds.has('heading') ? scheme.headings.filter((heading) => part.startsWith(`${heading} `)) : []
  return leading.some((heading) => isPlace(part.slice(heading.length + 1)))
}

/** The forms that a scheme knows, as examples for a message. */
export function allowedForms(scheme: LocatorScheme): string[] {
  return scheme.kinds
    .map((kind) => {
      if (kind === 'slide') return `Slide: ${scheme.slides[0] ?? 'title'}`
      if (kind === 'heading') return scheme.headings.slice(0, 4).join(', ')
      return FORMS[kind].example
    })
    .filter((form) => form !== '')
}
