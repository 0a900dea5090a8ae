import type { Problem } from '../load/problem.ts'
import { RECORD_TYPES } from '../records/record-types.ts'
import { fieldProblem } from './rule.ts'
import type { RuleContext } from './rule.ts'

/** Rules of judgement; every other rule guards the reader or the build and knows no exception. */
const RULES_WITH_EXCEPTIONS: readonly string[] = [
  'confidence-level',
  'locator-scheme',
  'number-in-prose',
  'title-wording',
  'uncited-sentence',
]

/** Drops the problems that an exception covers, and complains of exceptions that cover none. */
export function applyExceptions(context: RuleContext, problems: readonly Problem[]): Problem[] {
  const file = context.records.exceptions.get('exceptions')
  if (!file) return [...problems]
  const { exceptions } = file.data
  const first = new Map(exceptions.map(({ rule, record }, index) => [`${rule} ${fileOf(record)}`, index] as const).toReversed())
  const used = new Set<number>()
  const left = problems.filter((problem) => {
    if (!RULES_WITH_EXCEPTIONS.includes(problem.rule)) return true
    const index = first.get(`${problem.rule} ${problem.file}`)
    if (index === undefined) return true
    used.add(index)
    return false
  })
  exceptions.forEach((exception, index) => {
    if (used.has(index)) return
    const isAllowed = RULES_WITH_EXCEPTIONS.includes(exception.rule)
    left.push(
      fieldProblem(context, file, ['exceptions', index, 'rule'], {
        rule: 'unused-exception',
        message: isAllowed
          ? `${exception.record} does not break the rule "${exception.rule}", so it needs no exception`
          : `the rule "${exception.rule}" allows no exception; only ${RULES_WITH_EXCEPTIONS.slice(0, -1).join(', ')} and ${RULES_WITH_EXCEPTIONS.at(-1)} do`,
        fix: 'Remove the entry.',
      }),
    )
  })
  return left
}

/** File of the record that `findings/slow-growth` names. */
function fileOf(record: string): string {
  const folder = record.split('/')[0]!
  return record + (RECORD_TYPES.find((type) => type.folder === folder)?.extension ?? '')
}
