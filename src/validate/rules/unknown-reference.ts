import type { Problem } from '../../load/problem.ts'
import { recordType } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import { componentReferences, fieldReferences } from '../references.ts'
import type { Reference } from '../references.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Every id that a record names in a field exists. */
export const unknownReference: Rule = (context) => [
  ...context.checkable.flatMap((record) =>
    fieldReferences(record).flatMap(({ path, ...reference }) => {
      const wrong = whatIsWrong(context, reference)
      return wrong ? [fieldProblem(context, record, path, wrong)] : []
    }),
  ),
  ...context.markup.flatMap((one) =>
    componentReferences(one)
      .flatMap((reference) => whatIsWrong(context, reference) ?? [])
      .map((wrong): Problem => ({ file: one.record.file, ...one.place(), ...wrong })),
  ),
]

type Wrong = Omit<Problem, 'file' | 'line' | 'column'>

function whatIsWrong(context: RuleContext, { to, id }: Reference): Wrong | undefined {
  const known = context.knownIds.get(to)
  if (known?.has(id)) return undefined
  const rule = 'unknown-reference'
  if (!known) {
    const message = `"${to}" is not a folder of records.${didYouMean(to, context.knownIds.keys())}`
    return { rule, message, fix: 'Write folder/id, such as findings/slow-growth.' }
  }
  const type = recordType(to)
  const moved = context.moved.get(`${to}/${id}`)
  if (moved) return { rule, message: `${type.one} "${id}" has moved to "${moved.movedTo}"`, fix: `Write ${moved.movedTo}.` }
  const message = `${type.one} "${id}" does not exist.${didYouMean(id, known)}`
  return { rule, message, fix: `Correct the id, or add ${to}/${id}${type.extension} first.` }
}
