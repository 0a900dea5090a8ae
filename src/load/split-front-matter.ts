import matter from 'gray-matter'

/** A Markdown file in its two parts. */
export interface FrontMatter {
  readonly yaml: string
  readonly body: string
}

/**
 * Parts a text that begins with a line of three hyphens at the next such line. Undefined when there is none, or when
 * a line before it begins with three hyphens and goes on, where gray-matter would end the front matter too early.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  // Not ^ and $: to them, U+2028 ends a line too, which it does to no reader of YAML.
  const closing = /\n---[^\n]*/.exec(text)
  if (!closing || !/^\n---[ \t]*$/.test(closing[0])) return undefined
  // The only engine reads nothing, so nothing can be executed; an options object keeps the shared cache out.
  const parts = matter(text, { language: 'yaml', engines: { yaml: () => ({}) } })
  const yaml = parts.matter.slice(1)
  return { yaml: yaml === '' ? '' : `${yaml}\n`, body: parts.content.replace(/^[ \t]+(\n|$)/, '') }
}
