import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Each vanguard has its own number. */
export const duplicateNumber: Rule = (context) => {
  const first = new Map<number, string>()
  return [...context.records.vanguards.values()].flatMap((record) => {
    const { number } = record.data
    const other = first.get(number)
    if (other === undefined) {
      first.set(number, record.file)
      return []
    }
    const problem = {
      rule: 'duplicate-number',
      message: `number ${number} is already that of ${other}`,
      fix: 'Correct one of the two numbers.',
    }
    return [fieldProblem(context, record, ['number'], problem)]
  })
}
