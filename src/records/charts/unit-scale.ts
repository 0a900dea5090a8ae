/** A unit as what is counted and how many of it make one. */
export interface UnitScale {
  readonly kind: string
  readonly factor: number
}

const FACTORS: Readonly<Record<string, number>> = { '': 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }

/** Reads a unit's label: "£ billion" is a thousand times "£ million"; other units have no relatives. */
export function unitScale(label: string): UnitScale {
  const money = /^([£$€])\s*(thousand|million|billion|trillion)?$/.exec(label)
  return money ? { kind: money[1]!, factor: FACTORS[money[2] ?? '']! } : { kind: label, factor: 1 }
}
