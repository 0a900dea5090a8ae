import { SHORTEST_WORD } from '../search-words.ts'

/** Letters from which on two slips in a word are mended, not one. */
const LONG_WORD = 8

/** The query with words that no page has put right where a known word is near; `words` are the likeliest first. */
export function correctQuery(query: string, words: readonly string[]): string {
  return query.replace(/[\p{L}\p{N}]+/gu, (typed) => {
    const word = typed.toLowerCase()
    // What begins a known word may be on its way to it, and the engine knows the endings of words.
    if (word.length < SHORTEST_WORD || words.some((known) => known.startsWith(word) || isFormOf(word, known))) return typed
    const most = word.length < LONG_WORD ? 1 : 2
    // People rarely get the first letter wrong.
    const near = words.filter((known) => known[0] === word[0] && Math.abs(known.length - word.length) <= most)
    for (let slips = 1; slips <= most; slips++) {
      const found = near.find((known) => slipsBetween(word, known) === slips)
      if (found) return found
    }
    return typed
  })
}

/** True for a plural or another ending of a known word. */
function isFormOf(word: string, known: string): boolean {
  return word.startsWith(known) && /^(?:s|es|d|ed|ing|ly)$/.test(word.slice(known.length))
}

/** How many letters were left out, put in, changed or swapped with their neighbour between two words. */
export function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(line[column - 1]! + 1, last[column]! + 1, last[column - 1]! + (isSame ? 0 : 1))
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwapped) least = Math.min(least, before[column - 2]! + 1)
      line.push(least)
    }
    ;[before, last] = [last, line]
  }
  return last[b.length]!
}
