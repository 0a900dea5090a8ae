import type { MeasureValue } from '../../records/measures/schema.ts'
import { formatValue } from '../../tables/words/format-value.ts'

/** Words that change how exact a number is; others, such as "forecast", belong in the table. */
const HEDGES = /^(about|around|almost|nearly|over|more than|under|less than|at least|up to)\b/i

/** From here on a number is written with a power of ten, since its digits would not fit. */
const HUGE = 1e15

/** What stands beside a mark: the unit only where it is a sign or one word, since the subtitle names it. */
export function markText(entry: Pick<MeasureValue, 'value' | 'of' | 'low' | 'high' | 'qualifier'>, unit: string): string {
  const hedge = HEDGES.exec(entry.qualifier ?? '')?.[0].toLowerCase()
  const numbers = [entry.value, entry.low, entry.high].filter((number) => number !== undefined)
  const text = numbers.some((number) => Math.abs(number) >= HUGE) ? hugeText(numbers) : formatValue(entry, shortUnit(unit))
  return hedge ? `${hedge} ${text}` : text
}

function shortUnit(unit: string): string {
  if (unit === '%' || /^[£$€]\s*\w*$/.test(unit)) return unit
  return /^[£$€]/.test(unit) ? unit[0]! : 'count'
}

function hugeText(numbers: readonly number[]): string {
  return numbers.map((number) => number.toPrecision(3).replace('e+', ' × 10^').replace('-', '−')).join(' to ')
}
