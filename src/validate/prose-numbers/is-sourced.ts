import type { Quantity } from './read-quantities.ts'
import type { SourcedValue } from './sourced-value.ts'

/** Most by which a declared rounding ("about", "over") may differ from the value. */
const MOST_ROUNDING = 0.1

/** Most by which "one-third" may differ from a percentage, in percentage points. */
const FRACTION_POINTS = 2

/** Most by which "more than half" may differ, in percentage points: short of the next simple fraction. */
const HEDGED_FRACTION_POINTS = 16

/** How many of the smaller unit make the larger; months and weeks make no whole number of each other. */
const DURATION_STEPS: Readonly<Record<string, { readonly base: string; readonly count: number }>> = {
  minute: { base: 'minute', count: 1 },
  hour: { base: 'minute', count: 60 },
  day: { base: 'day', count: 1 },
  week: { base: 'day', count: 7 },
  month: { base: 'month', count: 1 },
  year: { base: 'month', count: 12 },
}

/** True when one of the values, or for "x of y" two of them, stands behind a number in a text. */
export function isSourced(quantity: Quantity, values: readonly SourcedValue[]): boolean {
  if (quantity.kind !== 'pair') return values.some((value) => stands(quantity, value))
  const isPair = values.some((one) => one.kind === 'pair' && one.of === quantity.of && fits(quantity, one.value, one))
  if (isPair) return true
  // "24 of the 50": x and y from two measures; y must be known as a number of things too.
  const counts = values.filter((one) => one.kind === 'count')
  const isPart = counts.some((one) => fits(quantity, one.value, one))
  return isPart && quantity.value <= quantity.of! && counts.some((one) => one.value === quantity.of)
}

function stands(quantity: Quantity, one: SourcedValue): boolean {
  switch (quantity.kind) {
    case 'fraction':
      return one.kind === 'percent' && fractionFits(quantity, one)
    case 'duration': {
      const [said, known] = [DURATION_STEPS[quantity.unit!]!, DURATION_STEPS[one.unit ?? '']]
      return one.kind === 'duration' && said.base === known?.base && fits(quantity, (one.value * known.count) / said.count, one)
    }
    case 'percent':
      if (one.kind !== 'percent') return false
      return one.isDerived ? fits(quantity, roundTo(one.value, quantity.step), one) : fits(quantity, one.value, one)
    default:
      return one.kind === quantity.kind && fits(quantity, one.value, one)
  }
}

/** True when the number as written, with its hedge, is a fair statement of the value; a fall by 2% is recorded as -2. */
function fits(quantity: Quantity, signed: number, one: SourcedValue): boolean {
  const [said, value] = [quantity.value, Math.abs(signed)]
  const isEqual = Math.abs(said - value) <= value * 1e-9
  const isNear = Math.abs(said - value) <= value * MOST_ROUNDING
  switch (quantity.hedge) {
    case 'exact':
      return isEqual
    case 'about':
      return isEqual || isNear
    // "over three years" means during them; with other units an equal value must be hedged in the source too.
    case 'over':
      return isEqual ? one.isHedged || quantity.kind === 'duration' : isNear && said < value
    case 'under':
      return isEqual ? one.isHedged : isNear && said > value
    case 'at-least':
      return isEqual || (isNear && said < value)
    case 'at-most':
      return isEqual || (isNear && said > value)
  }
}

function fractionFits(quantity: Quantity, one: SourcedValue): boolean {
  const difference = Math.abs(one.value) - quantity.value
  const limit = HEDGED_FRACTION_POINTS
  // "more than one-third", recorded as 33 with that qualifier
  if (one.isHedged && Math.abs(difference) <= FRACTION_POINTS) return true
  switch (quantity.hedge) {
    case 'exact':
    case 'about':
      return Math.abs(difference) <= FRACTION_POINTS * (quantity.hedge === 'about' ? 2 : 1)
    case 'over':
    case 'at-least':
      return difference >= 0 && difference <= limit
    case 'under':
    case 'at-most':
      return difference <= 0 && difference >= -limit
  }
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step
}
