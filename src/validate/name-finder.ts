import { readTokens } from './prose-numbers/tokens.ts'
import type { Token } from './prose-numbers/tokens.ts'

/** A name found in a text. */
export interface FoundName {
  /** As the caller gave it. */
  readonly name: string
  /** As written in the text. */
  readonly written: string
}

interface Name {
  readonly name: string
  /** As given: a capital in a proper name must be one in the text. */
  readonly words: readonly string[]
}

const JOINTS = new Set([',', 'and', 'or', 'to', '-', '–', '&'])

/**
 * Makes a function that finds the first of many names in a text, whatever the hyphens and signs between words; a
 * capital at the start of a word must be there in the text. A name that ends in a number, "Site 3", is found in "site-3" and in the list "sites 1, 3 and 5" too.
 */
export function makeNameFinder(names: Iterable<string>): (text: string) => FoundName | undefined {
  const byFirst = new Map<string, Name[]>()
  const numbered = new Map<string, Map<string, string>>()
  for (const name of names) {
    const words = wordsOf(readTokens(name)).map(({ text }) => text)
    const [first, second] = words.map((word) => word.toLowerCase())
    if (first === undefined) continue
    if (words.length === 2 && /^\d+$/.test(second!)) {
      const numbers = numbered.get(first) ?? new Map<string, string>()
      numbered.set(first, numbers.set(second!, name)).set(`${first}s`, numbers)
    } else {
      const same = byFirst.get(first) ?? []
      same.push({ name, words })
      byFirst.set(first, same)
    }
  }
  return (text) => {
    const tokens = readTokens(text)
    const words = wordsOf(tokens)
    for (const [at, word] of words.entries()) {
      const name = byFirst.get(word.lower)?.find((one) => one.words.every((part, index) => isSame(part, words[at + index])))
      if (name) return { name: name.name, written: text.slice(word.start, words[at + name.words.length - 1]!.end) }
    }
    return findNumbered(text, tokens, numbered)
  }
}

function findNumbered(
  text: string,
  tokens: readonly Token[],
  numbered: ReadonlyMap<string, ReadonlyMap<string, string>>,
): FoundName | undefined {
  let numbers: ReadonlyMap<string, string> | undefined
  let start = 0
  for (const token of tokens) {
    const begun = numbered.get(token.lower)
    if (begun) [numbers, start] = [begun, token.start]
    else if (numbers?.has(token.text)) return { name: numbers.get(token.text)!, written: text.slice(start, token.end) }
    else if (token.kind !== 'number' && !JOINTS.has(token.lower)) numbers = undefined
  }
  return undefined
}

/** "Working Together" is a name, "working together" is not; capitals throughout are no objection. */
function isSame(part: string, word: Token | undefined): boolean {
  if (word?.lower !== part.toLowerCase()) return false
  return part === part.toLowerCase() || word.text[0] === part[0]
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'sign')
}
