/** Something on a line that may be one member of an ordered series. */
export interface ChainLink {
  /** Index of the line. */
  readonly line: number
  readonly weight: number
}

/**
 * The heaviest series of links in which each follows the one before. Series of numbers and headings are found this way,
 * because a stray "4 Something" in a table, or a contents list, cannot be part of the series that runs through the text.
 * Of equal ones, the one that stands later.
 */
export function longestChain<Link extends ChainLink>(
  links: readonly Link[],
  follows: (before: Link, after: Link) => boolean,
): Link[] {
  const sorted = [...links].sort((a, b) => a.line - b.line)
  const score: number[] = []
  const previous: (number | undefined)[] = []
  sorted.forEach((link, index) => {
    score[index] = link.weight
    for (let before = 0; before < index; before++) {
      const sum = score[before]! + link.weight
      if (sum >= score[index]! && sorted[before]!.line < link.line && follows(sorted[before]!, link)) {
        score[index] = sum
        previous[index] = before
      }
    }
  })
  const chain: Link[] = []
  let at = score.length === 0 ? undefined : score.lastIndexOf(Math.max(...score))
  for (; at !== undefined; at = previous[at]) chain.unshift(sorted[at]!)
  return chain
}
