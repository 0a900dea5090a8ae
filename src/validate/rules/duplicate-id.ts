import type { FieldPath } from '../../records/field-path.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** An id names one thing only, also on disks that do not tell upper from lower case. */
export const duplicateId: Rule = (context) => [
  ...sameFiles(context),
  ...[...context.records.glossary.values()].flatMap((record) => repeated(context, record, ['terms'], record.data.terms)),
  ...[...context.records.timeline.values()].flatMap((record) => repeated(context, record, ['events'], record.data.events)),
  ...[...context.records.vocabulary.values()].flatMap((record) => repeated(context, record, ['values'], record.data.values)),
  ...[...context.records.frameworks.values()].flatMap((record) => [
    ...repeated(context, record, ['rows'], record.data.rows),
    ...repeated(context, record, ['columns'], record.data.columns),
  ]),
  ...[...context.records.measures.values()].flatMap((record) => [
    ...repeated(context, record, ['dimensions'], record.data.dimensions),
    ...record.data.dimensions.flatMap(({ values }, index) => repeated(context, record, ['dimensions', index, 'values'], values)),
  ]),
]

function sameFiles({ raw }: RuleContext): Problem[] {
  const first = new Map<string, string>()
  return [...raw.values()].flatMap(({ folder, id, file }) => {
    const key = `${folder}/${id.toLowerCase()}`
    const other = first.get(key)
    if (other === undefined) {
      first.set(key, file)
      return []
    }
    const message = `the id "${id}" is the same as that of ${other}, but for upper and lower case`
    return [{ file, line: 1, column: 1, rule: 'duplicate-id', message, fix: 'Rename one of the two files.' }]
  })
}

function repeated(context: RuleContext, record: { file: string }, path: FieldPath, parts: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>()
  return parts.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `the id "${id}" is used twice in ${path.at(-1)}`
    return [
      fieldProblem(context, record, [...path, index, 'id'], { rule: 'duplicate-id', message, fix: 'Give each its own id.' }),
    ]
  })
}
