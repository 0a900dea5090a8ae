import type { Problem } from '../load/problem.ts'
import type { RawRecord } from '../load/raw-record.ts'
import type { MeasureValue } from '../records/measures/schema.ts'
import { locatorParts } from '../records/locator.ts'
import type { LocatorScheme } from '../records/reports/schema.ts'
import { copiedRuns, COPIED_WORDS, wordRuns } from './copied-runs.ts'
import type { NameIndex } from './copied-runs.ts'
import { formatAmount, missingNumbers } from './find-value.ts'
import type { ValueUnit } from './find-value.ts'
import type { PlaceClaim, RecordText } from './record-claims.ts'
import { resolveLocator } from './resolve-locator.ts'
import { splitSource } from './split-source.ts'
import type { LineRange, SplitSource } from './split-source.ts'

/** Something that the source does not bear out, with what an explanation is matched by. */
export interface Miss {
  readonly kind: 'place' | 'value' | 'words'
  readonly report: string
  readonly record: RawRecord
  readonly at?: string
  readonly value?: string
  readonly words?: string
  readonly problem: Problem
}

/** What came of one report: how much was checked, and what was missed. */
export interface ReportResult {
  readonly report: string
  readonly places: number
  readonly values: number
  readonly misses: readonly Miss[]
}

/** A report with its plain-text copy. */
export interface SourceCopy {
  readonly report: string
  readonly scheme: LocatorScheme
  readonly text: string
}

/** What the records say that concerns all reports. */
export interface Claims {
  readonly places: readonly PlaceClaim[]
  readonly texts: readonly RecordText[]
  readonly names: NameIndex
  /** Unit of a measure by the id of the measure. */
  readonly units: ReadonlyMap<string, ValueUnit>
}

const FOOTNOTE_SIGN = /[⁰¹²³⁴-⁹]+/g

/** Checks every place, every value and all words of the records against one report. */
export function verifyReport(copy: SourceCopy, claims: Claims): ReportResult {
  const source = splitSource(copy.text, copy.scheme)
  const own = claims.places.filter(({ report }) => report === copy.report)
  const values = own.filter(
    ({ record, data }) => record.folder === 'measures' && ('value' in data || 'low' in data || 'high' in data),
  )
  return {
    report: copy.report,
    places: own.reduce((sum, { at }) => sum + locatorParts(at).length, 0),
    values: values.length,
    misses: [
      ...own.flatMap((claim) => placeMisses(claim, source)),
      ...values.flatMap((claim) => valueMisses(claim, source, claims.units.get(claim.record.id))),
      ...wordMisses(copy.report, source, claims),
    ],
  }
}

function placeMisses(claim: PlaceClaim, source: SplitSource): Miss[] {
  const { unknown, astray } = resolveLocator(claim.at, source)
  const miss = (part: string, message: string): Miss => ({
    ...missOf(claim, 'place-not-found', message),
    kind: 'place',
    at: part,
  })
  return [
    ...unknown.map((part) => miss(part, `"${part}" could not be found in the copy of ${claim.report}`)),
    ...astray.map((part) => miss(part, `"${part}" lies outside the places named with it, "${claim.at}", in ${claim.report}`)),
  ]
}

function valueMisses(claim: PlaceClaim, source: SplitSource, unit: ValueUnit | undefined): Miss[] {
  const amount = claim.data as unknown as MeasureValue
  const text = textOf(source, resolveLocator(claim.at, source).ranges)
  const missing = missingNumbers(amount, unit ?? { scale: 1, isPercent: false, isMoney: false }, text)
  if (missing.length === 0) return []
  const value = formatAmount(amount)
  const what = missing.join(' and ') === value ? value : `${missing.join(' and ')}, of ${value},`
  const message = `${what} does not occur in ${claim.report} at "${claim.at}"`
  return [{ ...missOf(claim, 'value-not-found', message), kind: 'value', at: claim.at, value }]
}

function wordMisses(report: string, { lines }: SplitSource, { texts, names }: Claims): Miss[] {
  const source = wordRuns(lines.map(({ text }) => text).join(' '), names)
  return texts.flatMap(({ record, text, place }) =>
    copiedRuns(text, source, names).map(({ words, index }): Miss => {
      const message = `${COPIED_WORDS} or more words in common with ${report}: "${words}"`
      const fix = 'Say it in other words.'
      const problem = { file: record.file, ...place(index), rule: 'copied-words', message, fix }
      return { kind: 'words', report, record, words, problem }
    }),
  )
}

function missOf(
  { record, report, place }: PlaceClaim,
  rule: string,
  message: string,
): Pick<Miss, 'report' | 'record' | 'problem'> {
  const fix = 'Read the source; correct the record, or explain it in verification.yaml.'
  return { report, record, problem: { file: record.file, ...place(), rule, message, fix } }
}

/** The text of passages with the footnotes that they call; a number broken over two lines is whole again. */
function textOf({ lines }: SplitSource, ranges: readonly LineRange[]): string {
  const called = new Set(
    ranges.flatMap(([from, to]) => lines.slice(from, to).flatMap(({ text }) => text.match(FOOTNOTE_SIGN) ?? [])),
  )
  const notes = lines.flatMap(({ text }, line): LineRange[] =>
    called.has(/^[⁰¹²³⁴-⁹]+/.exec(text)?.[0] ?? '') ? [[line, line + 1]] : [],
  )
  return [...ranges, ...notes]
    .map(([from, to]) =>
      lines
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' \n ')
}
