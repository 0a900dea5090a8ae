import { readNumber } from './read-number.ts'
import type { Token } from './tokens.ts'

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)
/** Words before a number that name a thing and do not count it. */
const LABELS = new Set(
  (
    'annex appendix box chapter figure figures goal item level no note number objective page pages para paragraph paragraphs paras ' +
    'part phase principle question recommendation section sections site sites slide stage step table tables tier type version wave year'
  ).split(' '),
)
const AGES = new Set(['aged', 'age', 'ages'])

/** Indexes of the tokens whose number is no quantity: dates, years, ordinals, ages, codes and labels. */
export function labelledTokens(tokens: readonly Token[]): Set<number> {
  const labelled = new Set<number>()
  tokens.forEach((token, at) => {
    if (token.kind === 'number' ? isLabelled(tokens, at, labelled) : isLabelledWord(tokens, at)) labelled.add(at)
  })
  return labelled
}

function isLabelledWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === 'word' && LABELS.has(tokens[at - 1]?.lower ?? '') && readNumber(tokens, at) !== undefined
}

function isLabelled(tokens: readonly Token[], at: number, labelled: ReadonlySet<number>): boolean {
  const token = tokens[at]!
  const [before2, before, after, after2] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (before && /^[£$€]$/.test(before.text)) return false
  if (/^0\d/.test(token.text)) return true
  if (isYear(token) && after?.lower !== '%') return true
  // 2015-16, 2015/16, 5.3.2.1, 1-3-25: the later parts of a number that is itself a label.
  if (token.isGlued && before?.isGlued && /^[-–/.]$/.test(before.text) && labelled.has(at - 2)) return true
  if (token.isGlued && before?.kind === 'word') return true
  if (token.isGlued && before?.isGlued && before.text === '-' && before2?.kind === 'word' && !readNumber(tokens, at - 2))
    return true
  if (isGluedTo(after, /^(st|nd|rd|th|s|am|pm)$/)) return true
  // Dotted or slashed codes: 5.3.2, 9/11; two hyphens: 1-3-25.
  if (isGluedTo(after, /^[./]$/) && after2?.isGlued && after2.kind === 'number') return true
  const hyphened = isGluedTo(after, /^-$/) && after2?.kind === 'number' && after2.isGlued
  if (hyphened && isGluedTo(tokens[at + 3], /^-$/) && tokens[at + 4]?.isGlued) return true
  if (MONTHS.has(after?.lower ?? '') && after!.text !== after!.lower) return true
  if (before && MONTHS.has(before.lower) && before.text !== before.lower && Number(token.text) <= 31) return true
  if (AGES.has(before?.lower ?? '') || isOver(tokens, at)) return true
  if (LABELS.has(before?.lower ?? '')) return true
  // "sites 2, 5 and 6", "paras 3 to 5"
  return ['and', 'or', 'to', ',', ';', '-', '–'].includes(before?.lower ?? '') && labelled.has(at - 2) && !isYear(before2!)
}

/** "75 and over", "65 or older" */
function isOver(tokens: readonly Token[], at: number): boolean {
  return ['and', 'or'].includes(tokens[at + 1]?.lower ?? '') && ['over', 'older', 'above'].includes(tokens[at + 2]?.lower ?? '')
}

function isYear(token: Token): boolean {
  return /^(19|20)\d\d$/.test(token.text)
}

function isGluedTo(token: Token | undefined, form: RegExp): boolean {
  return token !== undefined && token.isGlued && form.test(token.lower)
}
