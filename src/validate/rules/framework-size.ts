import { frameworkSize, MOST_FRAMEWORK_CHARACTERS } from '../../records/frameworks/framework-size.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A framework fits on a page, with at least the number of findings in each of its parts. */
export const frameworkSizeRule: Rule = (context) =>
  [...context.records.frameworks.values()]
    .map((record) => ({ record, size: frameworkSize(record.data) }))
    .filter(({ size }) => size > MOST_FRAMEWORK_CHARACTERS)
    .map(({ record, size }) => {
      const { rows, columns } = record.data
      const number = (count: number) => count.toLocaleString('en-GB')
      const many = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? '' : 's'}`
      const inCells = [many(rows.length, 'row'), ...(columns.length > 0 ? [many(columns.length, 'column')] : [])].join(' by ')
      const message = `the framework is too large for a page: ${inCells} with their texts come to ${number(size)} characters; at most ${number(MOST_FRAMEWORK_CHARACTERS)} fit`
      const fix = 'Part it into frameworks of fewer rows or columns, or shorten its texts.'
      return fieldProblem(context, record, ['rows'], { rule: 'framework-size', message, fix })
    })
