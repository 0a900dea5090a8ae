import type { SearchDocument } from './search-documents.ts'

/** Letters below which a word is taken as typed: short words are too near to each other to guess at. */
export const SHORTEST_WORD = 5

/** The longer words of a text, as they are compared. */
export function longWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST_WORD)
}

/** Every longer word that can be found, those on most pages first, so that a slip is taken for the likeliest word. */
export function searchWords(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { title, aliases, text } of documents) {
    const words = new Set([title, ...aliases, ...text].flatMap(longWords))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([word]) => word)
}
