/**
 * Ids closest to `wanted`, nearest first: at most three, and only ones that could be a slip of the same word.
 * `candidates` are read once for each word, since one lost record is often named many times.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string[] {
  const known = answers.get(candidates) ?? new Map<string, string[]>()
  answers.set(candidates, known)
  const answer = known.get(wanted) ?? search(wanted, candidates)
  known.set(wanted, answer)
  return answer
}

const answers = new WeakMap<Iterable<string>, Map<string, string[]>>()

function search(wanted: string, candidates: Iterable<string>): string[] {
  // In a word of one or two letters two slips would make any other word of it.
  const limit = wanted.length < 3 ? 1 : Math.max(2, Math.floor(wanted.length * 0.4))
  const lower = wanted.toLowerCase()
  return [...candidates]
    .map((candidate) => ({ candidate, distance: distance(lower, candidate.toLowerCase(), limit) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'en-GB'))
    .slice(0, 3)
    .map((entry) => entry.candidate)
}

/** ` Did you mean "a" or "b"?`, or nothing when nothing is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const near = nearest(wanted, candidates)
  return near.length === 0 ? '' : ` Did you mean ${near.map((candidate) => `"${candidate}"`).join(' or ')}?`
}

/** Number of single-letter changes (insert, drop, replace, swap neighbours) from a to b; stops counting past `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforePrevious[j - 2]! + 1)
      row.push(best)
    }
    if (Math.min(...row, ...previous) > limit) return limit + 1
    beforePrevious = previous
    previous = row
  }
  return previous[b.length]!
}
