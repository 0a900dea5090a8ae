/** A word, number or sign of a text; white space is left out. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  /** As written. */
  readonly text: string
  /** Words in lower case. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** True when no space stands before it. */
  readonly isGlued: boolean
}

/** Each alternative takes at least one character and none looks back, so that the time grows with the text alone. */
const TOKEN = /(\d+(?:,\d{3})*(?:\.\d+)?)|(\p{L}+(?:['’]\p{L}+)*)|(\S)/gu

/** Splits a text into words, numbers and signs. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'sign'
    const start = match.index
    tokens.push({
      kind,
      text: match[0],
      lower: match[0].toLowerCase(),
      start,
      end: start + match[0].length,
      isGlued: start === end && start > 0,
    })
    end = start + match[0].length
  }
  return tokens
}
