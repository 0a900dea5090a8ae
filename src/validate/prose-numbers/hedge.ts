import type { Token } from './tokens.ts'

/**
 * How a text declares that a number is rounded: `about` either way, `over` and `under` one way and not equal,
 * `at-least` and `at-most` one way or equal; `exact` when it declares nothing.
 */
export type Hedge = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most'

/** Most words that a hedge has. */
const HEDGE_WORDS = 3

const BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...['about', 'around', 'roughly', 'approximately', 'some', 'circa', 'an average of'].map((words) => [words, 'about'] as const),
  ...['over', 'more than', 'above', 'just over', 'well over', 'slightly over', 'a little over', 'exceeding'].map(
    (words) => [words, 'over'] as const,
  ),
  ...['nearly', 'almost', 'under', 'just under', 'less than', 'fewer than', 'below', 'not quite'].map(
    (words) => [words, 'under'] as const,
  ),
  ...['at least', 'no fewer than', 'no less than', 'minimum of'].map((words) => [words, 'at-least'] as const),
  ...['up to', 'at most', 'no more than', 'as many as', 'maximum of'].map((words) => [words, 'at-most'] as const),
])

const AFTER: ReadonlyMap<string, Hedge> = new Map([
  ['or so', 'about'],
  ['or more', 'at-least'],
  ['or longer', 'at-least'],
  ['or over', 'at-least'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
])

/** The hedge of the number whose tokens run from `start` to before `end`. */
export function hedgeOf(tokens: readonly Token[], start: number, end: number): Hedge {
  const after = AFTER.get(wordsBetween(tokens, end, end + 2))
  if (after) return after
  // The longest hedge first: "no more than" is not "more than".
  for (let count = HEDGE_WORDS; count > 0; count--) {
    const hedge = start >= count && BEFORE.get(wordsBetween(tokens, start - count, start))
    if (hedge) return hedge
  }
  return 'exact'
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
}
