import type { Framework } from './schema.ts'

/** Most characters of framework-size that fit on a page of 14 KB, compressed, with nothing else on it. */
export const MOST_FRAMEWORK_CHARACTERS = 30_000

/** What the elements of an empty cell weigh, in characters of prose that weigh as much. */
const CELL = 11

/** How much there is of a framework itself, before anything is coded to it: its prose, and its cells as so many characters. */
export function frameworkSize({ rows, columns, entries, applications }: Framework): number {
  const prose = [
    ...[...rows, ...columns].map(({ definition }) => definition ?? ''),
    ...entries.map(({ text }) => text),
    ...applications.map(({ result }) => result),
  ]
  return prose.join('').length + CELL * rows.length * columns.length
}
