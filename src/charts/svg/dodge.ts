/** A block of text with the height at which it would like its middle. */
export interface Wish {
  readonly middle: number
  readonly height: number
}

/** Middles of blocks, in the order given, moved as little as need be so that none overlap and all lie between top and bottom when they fit. */
export function dodge(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => wishes[a]!.middle - wishes[b]!.middle || a - b)
  const middles = wishes.map(({ middle }) => middle)
  let floor = top
  for (const index of order) {
    const half = wishes[index]!.height / 2
    middles[index] = Math.max(middles[index]!, floor + half)
    floor = middles[index]! + half
  }
  let ceiling = Math.max(bottom, top + wishes.reduce((sum, { height }) => sum + height, 0))
  for (const index of order.toReversed()) {
    const half = wishes[index]!.height / 2
    middles[index] = Math.min(middles[index]!, ceiling - half)
    ceiling = middles[index]! - half
  }
  return middles
}
