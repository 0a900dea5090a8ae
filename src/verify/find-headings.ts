import { longestChain } from './longest-chain.ts'
import type { SourceLine } from './read-lines.ts'

/** A heading, and the line on which it stands. */
export interface FoundHeading {
  readonly heading: string
  /** Index of the line. */
  readonly line: number
}

/** Most lines over which a heading may be broken. */
const MOST_LINES = 3

/** Words of a heading or line without case, punctuation at the end and kinds of quotation mark. */
function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s:.*]+$/, '')
    .trim()
}

/**
 * Finds headings, given in the order in which they stand, between two lines. `printed` gives the first words of those
 * that the copy prints otherwise. A list of contents repeats all headings close together, so a heading counts for more
 * when text follows it.
 */
export function findHeadings(
  lines: readonly SourceLine[],
  headings: readonly string[],
  printed: Readonly<Record<string, string>>,
  from = 0,
  to = lines.length,
): FoundHeading[] {
  const plain = headings.map((heading) => plainHeading(printed[heading] ?? heading))
  const candidates: { line: number; weight: number; order: number; isWhole: boolean }[] = []
  for (let line = from; line < to; line++) {
    if (lines[line]!.text === '') continue
    plain.forEach((words, order) => {
      const match = matchHeading(lines, line, words, printed[headings[order]!] !== undefined)
      if (match) candidates.push({ line, order, isWhole: match === 'whole', weight: match === 'whole' ? 1 : 0.6 })
    })
  }
  const starts = new Set(candidates.filter(({ isWhole }) => isWhole).map(({ line }) => line))
  const weighed = candidates.map((candidate) =>
    starts.has(nextText(lines, candidate.line + 1)) ? candidate : { ...candidate, weight: candidate.weight + 0.5 },
  )
  const chain = longestChain(weighed, (before, after) => after.order > before.order)
  const found = new Set(chain.map(({ order }) => order))
  // A heading out of its order is better than none: its last whole occurrence.
  const strays = plain.flatMap((_, order) =>
    found.has(order) ? [] : weighed.filter((one) => one.order === order && one.isWhole).slice(-1),
  )
  return [...chain, ...strays].map(({ order, line }) => ({ heading: headings[order]!, line })).sort((a, b) => a.line - b.line)
}

/** Every line that is one of the titles and nothing else; a title may stand more than once. */
export function findTitles(lines: readonly SourceLine[], titles: readonly string[]): FoundHeading[] {
  return lines.flatMap((line, index) =>
    line.text === ''
      ? []
      : titles
          .filter((title) => matchHeading(lines, index, plainHeading(title), false) === 'whole')
          .map((heading) => ({ heading, line: index })),
  )
}

function matchHeading(
  lines: readonly SourceLine[],
  line: number,
  words: string,
  isBeginning: boolean,
): 'whole' | 'run-in' | undefined {
  let joined = ''
  for (let next = line; next < Math.min(line + MOST_LINES, lines.length) && lines[next]!.text !== ''; next++) {
    joined = `${joined} ${lines[next]!.text}`.trim()
    const plain = plainHeading(joined)
    if (plain === words) return 'whole'
    if (next === line && (plain.startsWith(`${words}:`) || (isBeginning && plain.startsWith(`${words} `)))) return 'run-in'
    if (!words.startsWith(plain)) return undefined
  }
  return undefined
}

/** Index of the first line with text from `line` on. */
export function nextText(lines: readonly SourceLine[], line: number): number {
  let next = line
  while (next < lines.length && lines[next]!.text === '') next += 1
  return next
}
