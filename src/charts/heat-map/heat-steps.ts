/** Steps of colour for a heat map. */
export interface HeatSteps {
  /** From 0 (none) to 4 (most). */
  readonly stepOf: (value: number) => number
  /** Limits of each step from 1 up, of numbers that are not whole the lowest and highest value; empty when nothing is above zero. */
  readonly bounds: readonly { readonly from: number; readonly to: number }[]
}

const STEPS = 4

/** Four equal steps from zero to the largest value; zero and less have a step of their own. */
export function heatSteps(values: readonly number[]): HeatSteps {
  const most = Math.max(0, ...values)
  const stepOf = (value: number) => (value <= 0 ? 0 : Math.min(STEPS, Math.max(1, Math.ceil((value / most) * STEPS))))
  if (values.every(Number.isInteger) && most >= STEPS) {
    const limit = (step: number) => Math.floor((most / STEPS) * step)
    return { stepOf, bounds: [1, 2, 3, 4].map((step) => ({ from: limit(step - 1) + 1, to: limit(step) })) }
  }
  const groups = Map.groupBy(
    values.filter((value) => value > 0),
    stepOf,
  )
  const bounds = [1, 2, 3, 4].flatMap((step) => {
    const own = groups.get(step)
    return own ? [{ step, from: Math.min(...own), to: Math.max(...own) }] : []
  })
  return { stepOf, bounds }
}
