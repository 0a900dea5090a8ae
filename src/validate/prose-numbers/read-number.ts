import type { Token } from './tokens.ts'

/** A number found in tokens: digits or words, with million and the like taken in. */
export interface NumberRead {
  readonly value: number
  /** Smallest step that the writing can show: 1 for "329", 100,000 for "1.4 million". */
  readonly step: number
  /** Index of the token after it. */
  readonly next: number
  readonly isWord: boolean
  /** 1 unless million and the like were written. */
  readonly scale: number
  /** The written digits without scale. */
  readonly digits: string
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ONES = new Map(SMALL.split(' ').map((word, value) => [word, value]))
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
/** Short scales stand right behind the digits: £329m. */
const SHORT_SCALES = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['bn', 1e9],
])

/** Parts of a whole, and how many of them make it. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])

/** Words with which a number in words begins; "a" begins "a hundred". */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), 'a', 'an'])

/** Words that tell that a number in words may be near; "one" and "a" alone do not. */
export const NUMBER_SIGNS: readonly string[] = [...ONES.keys(), ...TENS.keys(), ...SCALES.keys(), ...FRACTIONS.keys()].filter(
  (word) => word !== 'one',
)

/** The number that begins at a token, or undefined. "a hundred" and "a dozen" are numbers; "hundreds" is not. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const digits = token.text.replaceAll(',', '')
    const decimals = digits.split('.')[1]?.length ?? 0
    return scaled(tokens, {
      value: Number(digits),
      step: 10 ** -decimals,
      next: at + 1,
      isWord: false,
      scale: 1,
      digits: token.text,
    })
  }
  const value = token?.kind === 'word' ? wordValue(tokens, at) : undefined
  return value && scaled(tokens, { ...value, step: 1, isWord: true, scale: 1, digits: '' })
}

function wordValue(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const { lower } = tokens[at]!
  const follows = tokens[at + 1]?.lower ?? ''
  if ((lower === 'a' || lower === 'an') && SCALES.has(follows)) return { value: 1, next: at + 1 }
  const ten = TENS.get(lower)
  if (ten !== undefined) {
    const one =
      follows === '-' && tokens[at + 1]!.isGlued && tokens[at + 2]?.isGlued ? ONES.get(tokens[at + 2]!.lower) : undefined
    return one && one < 10 ? { value: ten + one, next: at + 3 } : { value: ten, next: at + 1 }
  }
  const one = ONES.get(lower)
  return one === undefined ? undefined : { value: one, next: at + 1 }
}

/** Takes in "hundred", "million" and "and a half". */
function scaled(tokens: readonly Token[], read: NumberRead): NumberRead {
  let { value, step, next, scale } = read
  const [and, a, half] = tokens.slice(next, next + 3).map(({ lower }) => lower)
  if (and === 'and' && a === 'a' && half === 'half') [value, step, next] = [value + 0.5, 0.5, next + 3]
  for (let token = tokens[next]; token; token = tokens[next]) {
    const factor = SCALES.get(token.lower) ?? (token.isGlued && !read.isWord ? SHORT_SCALES.get(token.lower) : undefined)
    if (!factor) break
    ;[value, step, scale, next] = [value * factor, step * factor, scale * factor, next + 1]
  }
  return { ...read, value, step, scale, next }
}
