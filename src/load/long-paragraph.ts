/** Most characters between two blank lines: the time that Markdown takes to read grows with the square of them. */
export const MAX_PARAGRAPH_LENGTH = 50_000

/** Line, from 1, and length of the first paragraph that is too long to be read. */
export function longParagraph(text: string): { readonly line: number; readonly length: number } | undefined {
  if (text.length <= MAX_PARAGRAPH_LENGTH) return undefined
  let start = 0
  for (const { index } of [...text.matchAll(/\n[ \t]*(?=\n)/g), { index: text.length }]) {
    if (index - start > MAX_PARAGRAPH_LENGTH)
      return { line: text.slice(0, start + 1).split('\n').length, length: index - start }
    start = index
  }
  return undefined
}
