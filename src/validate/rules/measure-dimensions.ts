import { didYouMean } from '../nearest.ts'
import { locate } from '../../load/locate.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'
import type { TypedRecord } from '../../records/record.ts'
import type { Measure } from '../../records/measures/schema.ts'

/** Each value of a measure is placed by dimensions that the measure has, with values that they have. */
export const measureDimensions: Rule = (context) =>
  [...context.records.measures.values()].flatMap((record) => [...unknownDims(context, record), ...baseless(context, record)])

function unknownDims(context: RuleContext, record: TypedRecord<Measure>): Problem[] {
  const { dimensions, values } = record.data
  return values.flatMap(({ dims }, index) =>
    Object.entries(dims).flatMap(([key, value]) => {
      const dimension = dimensions.find((one) => one.id === key)
      const path = ['values', index, 'dims', key]
      if (!dimension) {
        const known = dimensions.map((one) => one.id)
        const message = `this measure has no dimension "${key}".${didYouMean(key, known)}`
        const fix = known.length ? `Its dimensions: ${known.join(', ')}.` : 'Add the dimension first.'
        return [
          { file: record.file, ...locate(context.raw.get(record.file)!, path, 'key'), rule: 'measure-dimensions', message, fix },
        ]
      }
      const allowed = dimension.records
        ? (context.knownIds.get(dimension.records) ?? new Set<string>())
        : new Set(dimension.values.map((one) => one.id))
      if (allowed.has(value)) return []
      const message = `"${value}" is not a value of the dimension "${key}".${didYouMean(value, allowed)}`
      const fix = dimension.records ? `Its values are ids in ${dimension.records}/.` : `Its values: ${[...allowed].join(', ')}.`
      return [fieldProblem(context, record, path, { rule: 'measure-dimensions', message, fix })]
    }),
  )
}

/** "x of y" with more x than y, and a range from high to low, are slips of the pen. */
function baseless(context: RuleContext, record: TypedRecord<Measure>): Problem[] {
  return record.data.values.flatMap((entry, index) => {
    const problem = (path: string, message: string) =>
      fieldProblem(context, record, ['values', index, path], { rule: 'measure-dimensions', message, fix: 'Correct the numbers.' })
    if (entry.of !== undefined && entry.value !== undefined && entry.value > entry.of) {
      return [problem('of', `${entry.value} of ${entry.of} is more than all`)]
    }
    if (entry.low !== undefined && entry.high !== undefined && entry.low > entry.high) {
      return [problem('low', `the range runs from ${entry.low} down to ${entry.high}`)]
    }
    return []
  })
}
