import type { SourceLine } from './read-lines.ts'

/** A table, figure or box, and the line of its caption. */
export interface FoundCaption {
  /** Such as table 3. */
  readonly name: string
  /** Index of the line. */
  readonly line: number
}

/** Finds the caption of each table, figure and box between two lines: the line most like a caption, not a mention in a sentence. */
export function findCaptions(lines: readonly SourceLine[], from = 0, to = lines.length): FoundCaption[] {
  const best = new Map<string, { line: number; likeness: number }>()
  for (let line = from; line < to; line++) {
    const match = /^(table|figure|box) (\d+(?:\.\d+)*)(?![\d.]*\d)(.*)$/i.exec(lines[line]!.text)
    if (!match) continue
    const name = `${match[1]!.toLowerCase()} ${match[2]}`
    const likeness = captionLikeness(match[3]!)
    if (likeness > 0 && likeness >= (best.get(name)?.likeness ?? 0)) best.set(name, { line, likeness })
  }
  return [...best].map(([name, { line }]) => ({ name, line })).sort((a, b) => a.line - b.line)
}

function captionLikeness(rest: string): number {
  if (/(\.{2,}|\t)\s*\d+$/.test(rest)) return 0
  if (/^\s*$/.test(rest) || /^\s*[:–—]/.test(rest)) return 3
  if (/^\.? +\p{Lu}/u.test(rest)) return 2
  return /[.,;]\s*$/.test(rest) ? 0 : 1
}
