/** A source of chance that gives the same row of choices for the same seed. */
export interface SeededRandom {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
  /** One of the values. */
  readonly pick: <Value>(values: readonly Value[]) => Value
  /** `count` different values, or all when there are fewer; in the order in which they were drawn. */
  readonly pickSome: <Value>(values: readonly Value[], count: number) => Value[]
}

/** Mulberry32: small, fast, the same on every machine. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <Value>(values: readonly Value[]): Value => values[between(0, values.length - 1)]!
  const pickSome = <Value>(values: readonly Value[], count: number): Value[] => {
    const drawn = new Set<Value>()
    // Draws again on a repeat, so the cost follows `count` and not the length of the list.
    while (drawn.size < Math.min(count, values.length)) drawn.add(pick(values))
    return [...drawn]
  }
  return { between, pick, pickSome }
}
