/** A word of a text in lower case without punctuation, and where it begins. */
export interface PlainWord {
  readonly word: string
  readonly index: number
}

/** The words of a text for comparison: citations, link targets and punctuation do not count. */
export function plainWords(text: string): PlainWord[] {
  const blank = (match: string) => ' '.repeat(match.length)
  const plain = text
    .replace(/\[@[^\]]*\]/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/[⁰¹²³⁴-⁹₀-₉]+/g, blank)
    .replace(/[’‘]/g, "'")
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    index: match.index,
  }))
}
