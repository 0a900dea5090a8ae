import { plainWords } from './plain-words.ts'
import type { PlainWord } from './plain-words.ts'

/** Fewest words in common with a source that count as copied. */
export const COPIED_WORDS = 8

/** Words that a text has in common with a source. */
export interface CopiedRun {
  /** The words, as the text has them. */
  readonly words: string
  /** Index in the text at which they begin. */
  readonly index: number
}

/** Names and labels, by their first word; each counts as one word wherever it stands. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** A source text, ready for comparison: every run of so many words. */
export type WordRuns = ReadonlySet<string>

/** Indexes names for `wordRuns` and `copiedRuns`; names of one word count as one word anyhow. */
export function indexNames(names: Iterable<string>): NameIndex {
  const index = new Map<string, (readonly string[])[]>()
  for (const name of new Set(names)) {
    const words = plainWords(name).map(({ word }) => word)
    if (words.length > 1) index.set(words[0]!, [...(index.get(words[0]!) ?? []), words])
  }
  // The longest name wins: "North East study" before "North East".
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

/** Every run of words in a source text. */
export function wordRuns(text: string, names: NameIndex): WordRuns {
  const words = withNamesAsOne(plainWords(text), names)
  const runs = new Set<string>()
  for (let start = 0; start + COPIED_WORDS <= words.length; start++) runs.add(runAt(words, start))
  return runs
}

/** The longest runs of words in a text that the source has too. */
export function copiedRuns(text: string, source: WordRuns, names: NameIndex): CopiedRun[] {
  const words = withNamesAsOne(plainWords(text), names)
  const found: CopiedRun[] = []
  for (let start = 0; start + COPIED_WORDS <= words.length; start++) {
    if (!source.has(runAt(words, start))) continue
    let last = start
    while (last + 1 + COPIED_WORDS <= words.length && source.has(runAt(words, last + 1))) last += 1
    const run = words.slice(start, last + COPIED_WORDS)
    found.push({ words: run.map(({ word }) => word).join(' '), index: run[0]!.index })
    start = last + COPIED_WORDS - 1
  }
  return found
}

function runAt(words: readonly PlainWord[], start: number): string {
  return words
    .slice(start, start + COPIED_WORDS)
    .map(({ word }) => word)
    .join(' ')
}

function withNamesAsOne(words: readonly PlainWord[], names: NameIndex): PlainWord[] {
  const joined: PlainWord[] = []
  for (let start = 0; start < words.length;) {
    const name = names
      .get(words[start]!.word)
      ?.find((parts) => parts.every((part, offset) => words[start + offset]?.word === part))
    joined.push(name ? { word: name.join(' '), index: words[start]!.index } : words[start]!)
    start += name?.length ?? 1
  }
  return joined
}
