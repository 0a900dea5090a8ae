import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Every framework cell that a finding is coded with exists and may be coded. */
export const unknownCell: Rule = (context) =>
  context.checkable.flatMap((record) =>
    (recordType(record.folder).cells ?? [])
      .flatMap((pattern) => fieldValues(record.data, pattern))
      .flatMap(({ path, value }) => {
        const wrong = typeof value === 'string' && whatIsWrong(context, value)
        return wrong ? [fieldProblem(context, record, path, { rule: 'unknown-cell', ...wrong })] : []
      }),
  )

function whatIsWrong(context: RuleContext, code: string): { message: string; fix: string } | undefined {
  const [id = '', row = '', column, ...rest] = code.split('/')
  const framework = context.records.frameworks.get(id)?.data
  if (!framework) {
    const known = context.knownIds.get('frameworks') ?? new Set<string>()
    if (known.has(id)) return undefined
    const moved = context.moved.get(`frameworks/${id}`)
    if (moved) {
      const fix = `Write ${[moved.movedTo, ...code.split('/').slice(1)].join('/')}.`
      return { message: `framework "${id}" has moved to "${moved.movedTo}"`, fix }
    }
    const message = `framework "${id}" does not exist.${didYouMean(id, known)}`
    return { message, fix: `Correct the id, or add frameworks/${id}.yaml first.` }
  }
  if (framework.coded === 'none') {
    return { message: `framework "${id}" is a table of facts; findings are not coded with it`, fix: 'Remove the code.' }
  }
  const form = framework.coded === 'cells' ? `${id}/row/column` : `${id}/row`
  if (row === '' || rest.length > 0 || (column === undefined) !== (framework.coded === 'rows')) {
    return { message: `"${code}" is not a cell of ${id}`, fix: `Write ${form}. Rows: ${ids(framework.rows)}.` }
  }
  if (!framework.rows.some((one) => one.id === row)) return missing(framework, 'rows', row)
  if (column !== undefined && !framework.columns.some((one) => one.id === column)) return missing(framework, 'columns', column)
  return undefined
}

function missing(framework: Framework, part: 'rows' | 'columns', id: string): { message: string; fix: string } {
  const known = framework[part].map((one) => one.id)
  const message = `"${framework.title}" has no ${part === 'rows' ? 'row' : 'column'} "${id}".${didYouMean(id, known)}`
  return { message, fix: `Its ${part}: ${known.join(', ')}.` }
}

function ids(parts: readonly { id: string }[]): string {
  return parts.map((one) => one.id).join(', ')
}
