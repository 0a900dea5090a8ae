import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Parents, entries and applications of a framework name rows and columns that it has. */
export const frameworkParts: Rule = (context) =>
  [...context.records.frameworks.values()].flatMap((record) => {
    const { rows, columns, entries, applications, kind, coded } = record.data
    const ids = { row: rows.map((one) => one.id), column: columns.map((one) => one.id) }
    const named = [
      ...rows.map((row, index) => ({ path: ['rows', index, 'parent'], part: 'row' as const, id: row.parent })),
      ...[...entries.map((entry, index) => ({ entry, path: ['entries', index] })), ...applications.map((entry, index) => ({ entry, path: ['applications', index] }))].flatMap(
        ({ entry, path }) => [
          { path: [...path, 'row'], part: 'row' as const, id: entry.row },
          { path: [...path, 'column'], part: 'column' as const, id: entry.column },
        ],
      ),
    ]
    const unknown = named
      .filter(({ part, id }) => id !== undefined && !ids[part].includes(id))
      .map(({ path, part, id }) =>
        fieldProblem(context, record, path, {
          rule: 'framework-parts',
          message: `there is no ${part} "${id}" in this framework.${didYouMean(id!, ids[part])}`,
          fix: ids[part].length ? `Its ${part}s: ${ids[part].join(', ')}.` : `It has no ${part}s; add them first.`,
        }),
      )
    const needsColumns = (kind === 'matrix' || coded === 'cells') && columns.length === 0
    if (!needsColumns) return unknown
    const problem = { rule: 'framework-parts', message: 'a matrix needs columns', fix: 'Add columns, or choose kind: list.' }
    return [...unknown, fieldProblem(context, record, ['kind'], problem)]
  })
