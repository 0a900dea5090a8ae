import { formatProblems, sortProblems } from '../validate/format-problems.ts'
import type { Problem } from '../load/problem.ts'
import { recordName } from './apply-explanations.ts'
import type { ExplainedResult } from './apply-explanations.ts'
import type { Miss } from './verify-report.ts'

/** The ways in which the outcome can be printed. */
export const VERIFICATION_FORMATS = ['text', 'json'] as const
export type VerificationFormat = (typeof VERIFICATION_FORMATS)[number]

/** Everything that the command found. */
export interface Verified {
  readonly results: readonly ExplainedResult[]
  /** Explanations that explain nothing. */
  readonly unused: readonly Problem[]
}

interface Counts {
  readonly checked: number
  readonly found: number
  readonly explained: number
  readonly missing: number
}

/** All problems that nobody has explained, sorted. */
export function problemsOf({ results, unused }: Verified): Problem[] {
  return sortProblems([...results.flatMap(({ missing }) => missing.map(({ problem }) => problem)), ...unused])
}

/** Prints what is missing, then a table by report; `root` is the content folder as the reader knows it. */
export function formatVerification(verified: Verified, root: string, format: VerificationFormat): string {
  switch (format) {
    case 'text':
      return [formatProblems(problemsOf(verified), root, 'text'), formatTable(verified.results)].filter(Boolean).join('\n\n')
    case 'json':
      return JSON.stringify(toJson(verified, root), null, 2)
  }
}

function formatTable(results: readonly ExplainedResult[]): string {
  const rows = [...results.map((result) => ({ name: result.report, of: [result] })), { name: 'All', of: results }].map(
    ({ name, of }) => {
      const [places, values, words] = [placesOf(of), valuesOf(of), wordsOf(of)]
      return [name, ...cells(places), ...cells(values), String(words.missing), String(words.explained)]
    },
  )
  const heads = [
    ['', 'places', '', '', '', '', 'values', '', '', '', '', 'copied', ''],
    ['report', ...COLUMNS, ...COLUMNS, 'runs', 'explained'],
  ]
  const table = [...heads, ...rows]
  const widths = heads[1]!.map((_, column) => Math.max(...table.slice(1).map((row) => row[column]!.length)))
  return table
    .map((row, index) =>
      row
        .map((cell, column) => (column === 0 || index === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .map((line) => line.trimEnd())
    .join('\n')
}

const COLUMNS = ['checked', 'found', '%', 'explained', 'missing']

function cells({ checked, found, explained, missing }: Counts): string[] {
  const percent = checked === 0 ? '–' : ((100 * found) / checked).toFixed(1)
  return [String(checked), String(found), percent, String(explained), String(missing)]
}

function placesOf(results: readonly ExplainedResult[]): Counts {
  return count(results, 'place', ({ places }) => places)
}

function valuesOf(results: readonly ExplainedResult[]): Counts {
  return count(results, 'value', ({ values }) => values)
}

function wordsOf(results: readonly ExplainedResult[]): Counts {
  return count(results, 'words', () => 0)
}

function count(results: readonly ExplainedResult[], kind: Miss['kind'], checkedIn: (result: ExplainedResult) => number): Counts {
  const sum = (number: (result: ExplainedResult) => number) => results.reduce((total, result) => total + number(result), 0)
  const checked = sum(checkedIn)
  const missing = sum((result) => result.missing.filter((miss) => miss.kind === kind).length)
  const explained = sum((result) => result.explained.filter((miss) => miss.kind === kind).length)
  return { checked, found: checked - missing - explained, explained, missing }
}

function toJson(verified: Verified, root: string): object {
  const { results, unused } = verified
  const plain = (miss: Miss & { reason?: string }) => ({
    kind: miss.kind,
    report: miss.report,
    record: recordName(miss.record),
    ...(miss.at === undefined ? {} : { at: miss.at }),
    ...(miss.value === undefined ? {} : { value: miss.value }),
    ...(miss.words === undefined ? {} : { words: miss.words }),
    file: `${root}/${miss.problem.file}`,
    line: miss.problem.line,
    column: miss.problem.column,
    message: miss.problem.message,
    ...(miss.reason === undefined ? {} : { reason: miss.reason }),
  })
  return {
    reports: results.map((result) => ({
      report: result.report,
      places: placesOf([result]),
      values: valuesOf([result]),
      copied: { explained: wordsOf([result]).explained, missing: wordsOf([result]).missing },
    })),
    missing: results.flatMap(({ missing }) => missing.map(plain)),
    explained: results.flatMap(({ explained }) => explained.map(plain)),
    unused: unused.map((problem) => ({ ...problem, file: `${root}/${problem.file}` })),
  }
}
