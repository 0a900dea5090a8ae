/**
 * How many words are looked up in one list: a person reads the first hundred hints at most, and a body of evidence in
 * which more than that is broken (a folder that was renamed) must still be checked in time.
 */
const MOST_SEARCHES = 100

/** Most hints for one word. */
const MOST_HINTS = 3

/**
 * Ids closest to `wanted`, nearest first: at most three, and only ones that could be a slip of the same word.
 * The answer is kept for each list of candidates, since one lost record is often named many times.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string[] {
  const known = answers.get(candidates) ?? new Map<string, string[]>()
  answers.set(candidates, known)
  const answer = known.get(wanted)
  if (answer) return answer
  if (known.size >= MOST_SEARCHES) return []
  const found = search(wanted, candidates)
  known.set(wanted, found)
  return found
}

/** ` Did you mean "a" or "b"?`, or nothing when nothing is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const near = nearest(wanted, candidates)
  return near.length === 0 ? '' : ` Did you mean ${near.map((candidate) => `"${candidate}"`).join(' or ')}?`
}

const answers = new WeakMap<Iterable<string>, Map<string, string[]>>()

function search(wanted: string, candidates: Iterable<string>): string[] {
  // In a word of one or two letters two slips would make any other word of it.
  let limit = wanted.length < 3 ? 1 : Math.max(2, Math.floor(wanted.length * 0.4))
  const lower = wanted.toLowerCase()
  let best: { readonly candidate: string; readonly distance: number }[] = []
  for (const candidate of candidates) {
    const distance = distanceUpTo(limit, lower, candidate.toLowerCase())
    if (distance > limit) continue
    best = [...best, { candidate, distance }]
      .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
      .slice(0, MOST_HINTS)
    // Once there are enough, only what is as near as the last of them can still matter.
    if (best.length === MOST_HINTS) limit = best[MOST_HINTS - 1]!.distance
  }
  return best.map(({ candidate }) => candidate)
}

/** Number of single-letter changes (insert, drop, replace, swap neighbours) from a to b, or more than `limit`. */
function distanceUpTo(limit: number, a: string, b: string): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [aEnd, bEnd] = [a.length, b.length]
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  const [rows, columns] = [aEnd - start, bEnd - start]
  let beforePrevious = new Uint16Array(columns + 1)
  let previous = Uint16Array.from({ length: columns + 1 }, (_, index) => index)
  let row = new Uint16Array(columns + 1)
  let previousLeast = 0
  for (let i = 1; i <= rows; i++) {
    row[0] = i
    let least = i
    const letter = a.charCodeAt(start + i - 1)
    for (let j = 1; j <= columns; j++) {
      const other = b.charCodeAt(start + j - 1)
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (letter === other ? 0 : 1))
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other
      if (isSwap) cost = Math.min(cost, beforePrevious[j - 2]! + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    // A swap reaches over one row, so two rows must be past the limit.
    if (least > limit && previousLeast > limit) return limit + 1
    previousLeast = least
    ;[beforePrevious, previous, row] = [previous, row, beforePrevious]
  }
  return previous[columns]!
}
