/** Most signs { and < in a text with components: the parser looks for the end of each as far as the text goes. */
export const MAX_BRACKETS = 300

/** Line, from 1, on which stands the first sign { or < that is one too many for a text with components. */
export function manyBrackets(text: string): number | undefined {
  let count = 0
  for (const { index } of text.matchAll(/[{<]/g)) if (++count > MAX_BRACKETS) return text.slice(0, index).split('\n').length
  return undefined
}
