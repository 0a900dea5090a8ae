import type { Problem } from '../../load/problem.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Parents, entries and applications of a framework name rows and columns that it has. */
export const frameworkParts: Rule = (context) =>
  [...context.records.frameworks.values()].flatMap((record) => {
    const { rows, columns, entries, applications, kind, coded } = record.data
    const ids = { row: rows.map((one) => one.id), column: columns.map((one) => one.id) }
    const known = { row: new Set(ids.row), column: new Set(ids.column) }
    const named = [
      ...rows.map((row, index) => ({ path: ['rows', index, 'parent'], part: 'row' as const, id: row.parent })),
      ...[
        ...entries.map((entry, index) => ({ entry, path: ['entries', index] })),
        ...applications.map((entry, index) => ({ entry, path: ['applications', index] })),
      ].flatMap(({ entry, path }) => [
        { path: [...path, 'row'], part: 'row' as const, id: entry.row },
        { path: [...path, 'column'], part: 'column' as const, id: entry.column },
      ]),
    ]
    const unknown = named
      .filter(({ part, id }) => id !== undefined && !known[part].has(id))
      .map(({ path, part, id }) =>
        fieldProblem(context, record, path, {
          rule: 'framework-parts',
          message: `there is no ${part} "${id}" in this framework.${didYouMean(id!, ids[part])}`,
          fix: ids[part].length ? `Its ${part}s: ${firstOf(ids[part])}.` : `It has no ${part}s; add them first.`,
        }),
      )
    const odd = [...unknown, ...circles(context, record), ...repeatedEntries(context, record)]
    if (columns.length > 0 || (kind !== 'matrix' && kind !== 'table' && coded !== 'cells')) return odd
    const problem =
      coded === 'cells'
        ? { message: 'coded is "cells", but there are no columns', fix: 'Add columns, or write coded: rows.', path: ['coded'] }
        : { message: `a ${kind} needs columns`, fix: 'Add columns, or choose kind: list.', path: ['kind'] }
    const { path, ...rest } = problem
    return [...odd, fieldProblem(context, record, path, { rule: 'framework-parts', ...rest })]
  })

/** Most rows of a circle that a message names. */
const MOST_SHOWN = 12

/** Rows that are each other's parents would be on no page. */
function circles(context: RuleContext, record: TypedRecord<Framework>): Problem[] {
  const { rows } = record.data
  const parents = new Map(rows.map((row) => [row.id, row.parent]))
  // Rows from which the way up is known; without them a long chain would be walked anew from each of its rows.
  const circleOf = new Map<string, readonly string[]>()
  return rows.flatMap((row, index) => {
    const above = new Set<string>()
    let at: string | undefined = row.id
    while (at !== undefined && !above.has(at) && !circleOf.has(at)) {
      above.add(at)
      at = parents.get(at)
    }
    const walked = [...above]
    const circle = at !== undefined && above.has(at) ? walked.slice(walked.indexOf(at)) : []
    walked.forEach((id, step) => circleOf.set(id, step >= walked.length - circle.length ? circle : []))
    const own = circleOf.get(row.id)!
    if (own.length === 0) return []
    const start = own.indexOf(row.id)
    const round = [...own.slice(start), ...own.slice(0, start), row.id]
    const shown = round.length > MOST_SHOWN ? [...round.slice(0, MOST_SHOWN - 2), '…', row.id] : round
    const message = `row "${row.id}" belongs to itself: ${shown.join(' → ')}`
    const problem = { rule: 'framework-parts', message, fix: 'Let one of these rows have no parent.' }
    return [fieldProblem(context, record, ['rows', index, 'parent'], problem)]
  })
}

/** Of two entries in one cell only the last would be shown. */
function repeatedEntries(context: RuleContext, record: TypedRecord<Framework>): Problem[] {
  const seen = new Set<string>()
  return record.data.entries.flatMap(({ row, column }, index) => {
    const cell = `${row}/${column}`
    if (!seen.has(cell)) {
      seen.add(cell)
      return []
    }
    const problem = { rule: 'framework-parts', message: `there are two entries for ${cell}`, fix: 'Make them one.' }
    return [fieldProblem(context, record, ['entries', index], problem)]
  })
}

/** The first names of a list that may have thousands. */
function firstOf(names: readonly string[]): string {
  return names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ')
}

/** Most rows or columns that a remedy lists. */
const MOST_NAMED = 100
