/** A Markdown file in its two parts. */
export interface FrontMatter {
  readonly yaml: string
  readonly body: string
}

/** Parts a text that begins with a line of three hyphens at the next such line; undefined when there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = text.indexOf('\n') + 1
  const closing = /^---[ \t]*$/gm
  closing.lastIndex = start
  const match = start > 0 ? closing.exec(text) : null
  return match ? { yaml: text.slice(start, match.index), body: text.slice(match.index + match[0].length + 1) } : undefined
}
