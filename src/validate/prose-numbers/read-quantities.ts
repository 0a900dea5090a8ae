import { hedgeOf } from './hedge.ts'
import type { Hedge } from './hedge.ts'
import { labelledTokens } from './labels.ts'
import { numberWindows } from './number-windows.ts'
import { FRACTIONS, NUMBER_WORDS, readNumber } from './read-number.ts'
import type { NumberRead } from './read-number.ts'
import { readTokens } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A number with a unit in a text. Money is in whole pounds, dollars or euros; durations are in their own unit. */
export interface Quantity {
  readonly kind: 'money' | 'percent' | 'fraction' | 'pair' | 'count' | 'duration'
  readonly value: number
  /** For a pair, the y of "x of y". */
  readonly of?: number
  /** For a duration: minute, hour, day, week, month or year. */
  readonly unit?: string
  readonly hedge: Hedge
  /** Step of the last digit that is not a rounding nought. */
  readonly step: number
  /** As written, with hedge and unit left out. */
  readonly text: string
  /** Where it begins in the text. */
  readonly index: number
}

const DURATIONS = new Map(
  ['minute', 'hour', 'day', 'week', 'month', 'year'].flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
)
/** Words that may stand between a number and its unit of time. */
const BETWEEN = new Set(['full', 'financial', 'whole', 'further', 'more', 'calendar', 'working', 'consecutive', 'successive'])
/** "Three years later" follows from two dates and is no length of anything. */
const ELAPSED = new Set(['later', 'earlier', 'before', 'after', 'ago'])
/** Words that may stand in "x of … y". */
const AFTER_OF = new Set(['the', 'its', 'their', 'these', 'those', 'our', 'all'])

/**
 * Finds the numbers in a text that need a source: money, percentages, fractions of a whole, "x of y", durations in
 * digits or words, counts in digits, and counts in words from ten. Left out are dates and years, ordinals, ages, labels
 * ("Figure 4", "site 3", "Covid-19"), elapsed time ("two years later"), names ("Five Year Plan"), "one" in words ("one of the 50") and counts in words below
 * ten ("five models"), which readers take as prose. Time grows with the length of the text.
 */
export function readQuantities(text: string): Quantity[] {
  return numberWindows(text).flatMap(([start, end]) => readWindow(text.slice(start, end), start))
}

function readWindow(text: string, offset: number): Quantity[] {
  const tokens = readTokens(text)
  const labelled = labelledTokens(tokens)
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length;) {
    const read = mayBegin(tokens[at]!) ? readAt(text, tokens, labelled, at) : undefined
    if (read) for (const quantity of read.quantities) found.push({ ...quantity, index: quantity.index + offset })
    at = read?.next ?? at + 1
  }
  return found
}

const CURRENCIES = new Set(['£', '$', '€'])

function mayBegin({ kind, lower }: Token): boolean {
  return kind === 'number' || (kind === 'word' ? NUMBER_WORDS.has(lower) || lower === 'half' : CURRENCIES.has(lower))
}

interface ReadAt {
  readonly quantities: readonly Quantity[]
  readonly next: number
}

function readAt(text: string, tokens: readonly Token[], labelled: ReadonlySet<number>, at: number): ReadAt | undefined {
  const currency = CURRENCIES.has(tokens[at]!.text)
  const first = currency ? at + 1 : at
  const fraction = currency ? undefined : readFraction(text, tokens, at)
  if (fraction) return fraction
  const number = readNumber(tokens, first)
  if (!number) return undefined
  if (!currency && labelled.has(first)) return { quantities: [], next: number.next }
  const range = readRangeEnd(tokens, number, labelled)
  const last = range ?? number
  const unit = readUnit(tokens, last)
  const kind = currency ? 'money' : unit.kind
  const scale = range && number.scale === 1 ? range.scale : 1
  const quantity = (read: NumberRead, start: number, end: number, factor = 1): Quantity => ({
    kind: kind === 'none' ? 'count' : kind,
    value: read.value * factor,
    ...(unit.duration ? { unit: unit.duration } : {}),
    hedge: hedgeOf(tokens, start, unit.next),
    step: read.step * factor,
    text: text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' '),
    index: tokens[start]!.start,
  })
  const pair = range || currency || unit.kind !== 'none' ? undefined : readPair(tokens, number, labelled)
  if (pair) {
    if (number.isWord && number.value === 1) return { quantities: [], next: number.next }
    const whole = quantity(number, at, pair.next)
    return { quantities: [{ ...whole, kind: 'pair', of: pair.value }], next: pair.next }
  }
  if (isLeftOut(number, kind, unit) || (kind === 'duration' && ELAPSED.has(tokens[unit.next]?.lower ?? '')))
    return { quantities: [], next: last.next }
  const quantities = range
    ? [quantity(number, at, number.next, scale), quantity(range, range.start, unit.next)]
    : [quantity(number, at, unit.next)]
  return { quantities, next: unit.next }
}

function isLeftOut(number: NumberRead, kind: Unit['kind'] | 'money', unit: Unit): boolean {
  if (kind === 'none') return number.isWord && number.value < 10
  if (kind !== 'duration') return false
  // "one year" is as often a turn of phrase as a number; "24-hour" and "seven-day" name a kind of service.
  if (number.isWord && number.value === 1) return true
  return unit.isCompound && ((unit.duration === 'hour' && number.value === 24) || (unit.duration === 'day' && number.value === 7))
}

interface Unit {
  readonly kind: 'percent' | 'duration' | 'none'
  readonly duration?: string
  /** True for "three-year". */
  readonly isCompound: boolean
  readonly next: number
}

function readUnit(tokens: readonly Token[], number: NumberRead): Unit {
  const isCompound =
    tokens[number.next]?.text === '-' && tokens[number.next]!.isGlued && Boolean(tokens[number.next + 1]?.isGlued)
  const at = isCompound ? number.next + 1 : number.next
  const word = tokens[at]?.lower ?? ''
  const none: Unit = { kind: 'none', isCompound: false, next: number.next }
  if (word === '%') return { kind: 'percent', isCompound, next: at + 1 }
  if (word === 'percent' || word === 'percentage') return { kind: 'percent', isCompound, next: at + 1 }
  if (word === 'per' && tokens[at + 1]?.lower === 'cent') return { kind: 'percent', isCompound, next: at + 2 }
  let place = at
  while (BETWEEN.has(tokens[place]?.lower ?? '')) place++
  const duration = DURATIONS.get(tokens[place]?.lower ?? '')
  if (!duration) return none
  // Capitals make it a name: the Five Year Forward View.
  const isName = number.isWord && tokens[place]!.text !== tokens[place]!.lower
  return isName ? none : { kind: 'duration', duration, isCompound, next: place + 1 }
}

/** The second number of "80 to 90%", "£2 million to £2.5 million", "three to six months". */
function readRangeEnd(
  tokens: readonly Token[],
  number: NumberRead,
  labelled: ReadonlySet<number>,
): (NumberRead & { start: number }) | undefined {
  const joint = tokens[number.next]
  if (!joint || !(joint.lower === 'to' || /^[-–]$/.test(joint.text))) return undefined
  const start = number.next + 1
  const first = CURRENCIES.has(tokens[start]?.text ?? '') ? start + 1 : start
  if (labelled.has(first)) return undefined
  const read = readNumber(tokens, first)
  return read && { ...read, start }
}

function readPair(tokens: readonly Token[], number: NumberRead, labelled: ReadonlySet<number>): NumberRead | undefined {
  let at = number.next
  if (tokens[at]?.lower === 'out') at++
  if (tokens[at]?.lower !== 'of') return undefined
  at++
  if (AFTER_OF.has(tokens[at]?.lower ?? '')) at++
  return labelled.has(at) ? undefined : readNumber(tokens, at)
}

/** "one-third", "two thirds", "a quarter of", "half the sites"; not "the third quarter", "the second half" or "half-day". */
function readFraction(text: string, tokens: readonly Token[], at: number): ReadAt | undefined {
  const one = tokens[at]!
  const makeFraction = (value: number, next: number): ReadAt => ({
    quantities: [
      {
        kind: 'fraction',
        value: value * 100,
        hedge: hedgeOf(tokens, at, next),
        step: 1,
        text: text.slice(one.start, tokens[next - 1]!.end).replace(/\s+/g, ' '),
        index: one.start,
      },
    ],
    next,
  })
  if (one.lower === 'half') {
    const follows = tokens[at + 1]?.lower ?? ''
    const before = tokens[at - 1]?.lower ?? ''
    if (['first', 'second', 'latter', 'other', 'last', 'a', 'and', 'in'].includes(before)) return undefined
    return ['of', 'the', 'their', 'its', 'these'].includes(follows) || hedgeOf(tokens, at, at + 1) !== 'exact'
      ? makeFraction(0.5, at + 1)
      : undefined
  }
  const top = ['a', 'one', 'two', 'three', 'four'].indexOf(one.lower)
  if (top < 0) return undefined
  const isHyphenated = tokens[at + 1]?.text === '-' && tokens[at + 1]!.isGlued
  const place = isHyphenated ? at + 2 : at + 1
  const bottom = FRACTIONS.get(tokens[place]?.lower ?? '')
  if (!bottom) return undefined
  if (top === 0 && tokens[place + 1]?.lower !== 'of') return undefined
  // "one third-party" names something else.
  if (tokens[place + 1]?.text === '-' && tokens[place + 1]!.isGlued) return undefined
  return makeFraction(Math.max(top, 1) / bottom, place + 1)
}
