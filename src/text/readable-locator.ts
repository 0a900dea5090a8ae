import { locatorParts } from '../records/locator.ts'

/** A locator as readers see it: bare section numbers say what they are. */
export function readableLocator(at: string): string {
  return locatorParts(at)
    .map((part) =>
      /^\d+(\.\d+)*( to \d+(\.\d+)*)?$/.test(part) ? `section ${part}` : part.replace(/^Slide: (.*)$/, 'slide “$1”'),
    )
    .join('; ')
}
