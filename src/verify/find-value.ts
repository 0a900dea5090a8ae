import type { MeasureValue } from '../records/measures/schema.ts'
import { readNumbers } from './read-numbers.ts'
import type { TextNumber } from './read-numbers.ts'

/** The unit of a measure, as far as a value's looks depend on it. */
export interface ValueUnit {
  /** What one of it counts: 1,000,000 for "£ million". */
  readonly scale: number
  readonly isPercent: boolean
  readonly isMoney: boolean
  /** Unit of time in the singular. */
  readonly time?: string
}

type Amount = Pick<MeasureValue, 'value' | 'of' | 'low' | 'high'>

/** Units of time, each in the smaller one that goes evenly into it. */
const TIME_PARTS: Readonly<Record<string, readonly [count: number, part: string]>> = {
  hour: [60, 'minute'],
  day: [24, 'hour'],
  week: [7, 'day'],
  year: [12, 'month'],
}

/** Half a percentage point, and a little for "a third" printed for 33. */
const ROUNDING = 0.51

/** Reads from the label of a unit, such as "£ million" or "%", what its numbers look like in a text. */
export function readUnit(label: string): ValueUnit {
  const words = label.toLowerCase()
  const scale = /\bbillion\b/.test(words) ? 1e9 : /\bmillion\b/.test(words) ? 1e6 : /^\W*thousand\b/.test(words) ? 1e3 : 1
  const time = /^(minute|hour|day|week|month|year)s?$/.exec(words)?.[1]
  return { scale, isPercent: /^(%|per ?cent)/.test(words), isMoney: /^[£$€]/.test(words), ...(time ? { time } : {}) }
}

/** A value as a person would write it: `33`, `12 of 23`, `3–8`. */
export function formatAmount(amount: Amount): string {
  if (amount.value === undefined) return [amount.low, amount.high].filter((end) => end !== undefined).join('–')
  return amount.of === undefined ? String(amount.value) : `${amount.value} of ${amount.of}`
}

/** The numbers of a value that do not occur in a text; none when all do. */
export function missingNumbers(amount: Amount, unit: ValueUnit, text: string): string[] {
  const all = readNumbers(text)
  const numbers = all.filter((number) => fitsUnit(number, unit, text))
  const has = (value: number) => numbers.some((number) => isSame(number, Math.abs(value), unit))
  if (amount.value === undefined) return [amount.low, amount.high].filter((end) => end !== undefined && !has(end)).map(String)
  const { value, of } = amount
  if (of === undefined)
    return has(value) || (unit.isPercent && sharesIn(text).some((share) => isNear(share, value))) ? [] : [String(value)]
  const isShare = all.some((number) => number.kind !== 'plain' && isNear(percentOf(number), (100 * value) / of))
  if (isShare || (value === of && /\b(all|every|each|both)\b/i.test(text))) return []
  const isRest = new RegExp('\\b(?:all|every) but ([a-z]+|\\d+)', 'i').exec(text)
  const hasValue = has(value) || (isRest !== null && readNumbers(isRest[1]!)[0]?.value === of - value)
  return [...(hasValue ? [] : [String(value)]), ...(has(of) ? [] : [`the base ${of}`])]
}

/** Percentages, money and time are known by the sign or word beside the number; everything else is a bare number. */
function fitsUnit({ value, kind, time, scale }: TextNumber, unit: ValueUnit, text: string): boolean {
  // Nothing is nothing in any unit: "unchanged" is 0%.
  if (value === 0) return true
  if (unit.isPercent) return kind === 'percent' || kind === 'fraction'
  // A table says "(£m)" once above its columns, so that its cells hold bare numbers.
  if (unit.isMoney) return kind === 'money' || scale > 1 || (kind === 'plain' && /\([£$€]/.test(text))
  return unit.time ? time !== undefined : kind === 'plain'
}

function isSame(number: TextNumber, value: number, unit: ValueUnit): boolean {
  if (number.kind === 'fraction' && unit.isPercent) return isNear(percentOf(number), value)
  if (isEqual(number.value, value * unit.scale) && (!unit.time || number.time === unit.time)) return true
  if (!unit.time && number.scale === 1 && number.kind !== 'money' && isEqual(number.value, value)) return true
  if (!unit.time || !number.time || number.time === unit.time) return false
  const [text, wanted] = [TIME_PARTS[number.time], TIME_PARTS[unit.time]]
  if (text?.[1] === unit.time) return isEqual(number.value * text[0], value)
  return wanted?.[1] === number.time && isEqual(number.value, value * wanted[0])
}

function percentOf(number: TextNumber): number {
  return number.kind === 'fraction' ? number.value * 100 : number.value
}

/** Percentages that follow from "x of y" and "x out of y". */
function sharesIn(text: string): number[] {
  return [...text.matchAll(/([\w-]+) (?:out )?of (?:the |its |our )?([\w-]+)/gi)].flatMap((match) => {
    const [part, whole] = [readNumbers(match[1]!)[0]?.value, readNumbers(match[2]!)[0]?.value]
    return part !== undefined && whole ? [(100 * part) / whole] : []
  })
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))
}
