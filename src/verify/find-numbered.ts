import { nextText } from './find-headings.ts'
import { longestChain } from './longest-chain.ts'
import type { SourceLine } from './read-lines.ts'

/** A numbered section or paragraph, and the line on which it begins. */
export interface FoundNumber {
  /** As printed, such as 4.3.1. */
  readonly number: string
  /** Index of the line. */
  readonly line: number
}

/** Most characters in the heading of a section; anything longer is a paragraph. */
const LONGEST_HEADING = 160

/** Numbers that may be missing from a series before we think that it is another one. */
const LARGEST_STEP = 2

/** Finds the series of numbered headings or paragraphs that runs from `from` to `to`. */
export function findNumbered(
  lines: readonly SourceLine[],
  kind: 'section' | 'paragraph',
  from = 0,
  to = lines.length,
): FoundNumber[] {
  const candidates = []
  for (let line = from; line < to; line++) {
    const match = /^(\d{1,3}(?:\.\d{1,2})*)\.? +["“'‘(]?\p{Lu}/u.exec(lines[line]!.text)
    if (!match || isContentsLine(lines, line)) continue
    if (kind === 'section' && lines[line]!.text.length > LONGEST_HEADING) continue
    candidates.push({ line, number: match[1]!, parts: match[1]!.split('.').map(Number) })
  }
  const starts = new Set(candidates.map(({ line }) => line))
  const links = candidates.map((candidate) => ({
    ...candidate,
    weight: starts.has(nextText(lines, candidate.line + 1)) ? 1 : 1.5,
  }))
  return longestChain(links, (before, after) => isNext(before.parts, after.parts)).map(({ number, line }) => ({ number, line }))
}

/** True when `after` can come next: 4.3 to 4.3.1, 4.4 or 5. */
function isNext(before: readonly number[], after: readonly number[]): boolean {
  const same = before.findIndex((part, index) => part !== after[index])
  if (same === -1) return after.length === before.length + 1 && after.at(-1)! <= LARGEST_STEP
  const step = (after[same] ?? 0) - before[same]!
  return after.length === same + 1 && step >= 1 && step <= LARGEST_STEP
}

/** A line of a contents list ends with its page, after dots or a gap, or among others that do. */
function isContentsLine(lines: readonly SourceLine[], line: number): boolean {
  const { raw, text } = lines[line]!
  if (/\.{2,}\s*\d*$/.test(text) || /(\t| {2})\s*\d{1,3}\s*$/.test(raw)) return true
  if (!/\s\d{1,3}$/.test(text)) return false
  return /\s\d{1,3}$/.test(lines[nextText(lines, line + 1)]?.text ?? '')
}
