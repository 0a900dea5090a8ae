import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A field with a closed list takes only values of that list. */
export const unknownValue: Rule = (context) => {
  const lists = new Map(
    [...context.records.vocabulary.values()].map((one) => [one.id, new Set(one.data.values.map(({ id }) => id))]),
  )
  // A list that is there but broken is told once, at the list.
  const allowedIn = (list: string) =>
    lists.get(list) ?? (context.knownIds.get('vocabulary')?.has(list) ? undefined : new Set<string>())
  return context.checkable.flatMap((record) =>
    Object.entries(recordType(record.folder).vocabularies ?? {}).flatMap(([pattern, list]) => {
      const allowed = allowedIn(list)
      if (!allowed) return []
      return fieldValues(record.data, pattern)
        .filter(({ value }) => typeof value === 'string' && !allowed.has(value))
        .map(({ path, value }) =>
          fieldProblem(context, record, path, {
            rule: 'unknown-value',
            message: `"${String(value)}" is not one of the ${list}.${didYouMean(String(value), allowed)}`,
            fix:
              allowed.size > 0
                ? `Allowed: ${[...allowed].join(', ')}.`
                : `Add vocabulary/${list}.yaml, which lists what is allowed.`,
          }),
        )
    }),
  )
}
