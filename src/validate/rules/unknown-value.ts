import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A field with a closed list takes only values of that list. */
export const unknownValue: Rule = (context) =>
  context.all.flatMap((record) =>
    Object.entries(recordType(record.folder).vocabularies ?? {}).flatMap(([pattern, list]) => {
      const vocabulary = context.records.vocabulary.get(list)
      const allowed = vocabulary?.data.values.map((value) => value.id) ?? []
      return fieldValues(record.data, pattern)
        .filter(({ value }) => !allowed.includes(String(value)))
        .map(({ path, value }) =>
          fieldProblem(context, record, path, {
            rule: 'unknown-value',
            message: `"${String(value)}" is not one of the ${list}.${didYouMean(String(value), allowed)}`,
            fix: vocabulary ? `Allowed: ${allowed.join(', ')}.` : `Add vocabulary/${list}.yaml, which lists what is allowed.`,
          }),
        )
    }),
  )
