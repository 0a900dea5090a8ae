/** Most characters between two blank lines: the time that Markdown takes to read grows with the square of them. */
export const MAX_PARAGRAPH_LENGTH = 20_000

/** Line, from 1, and length of the first paragraph that is too long to be read. */
export function longParagraph(text: string): { readonly line: number; readonly length: number } | undefined {
  if (text.length <= MAX_PARAGRAPH_LENGTH) return undefined
  let start = /^(?:[ \t]*\n)*/.exec(text)![0].length
  const blanks = text.matchAll(/\n(?:[ \t]*\n)+/g)
  for (const { index: end, 0: blank } of [...blanks, { index: text.length, 0: '' }]) {
    if (end - start > MAX_PARAGRAPH_LENGTH) return { line: text.slice(0, start).split('\n').length, length: end - start }
    start = end + blank.length
  }
  return undefined
}
