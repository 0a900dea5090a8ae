import { fieldValues } from '../../records/field-path.ts'
import type { FieldPath } from '../../records/field-path.ts'
import type { Problem } from '../../load/problem.ts'
import { BRIEFING_COMPONENTS } from '../../records/briefings/components.ts'
import { recordType } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem, sourcesOf } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/** Every id that a record names in a field exists. */
export const unknownReference: Rule = (context) => [
  ...context.all.flatMap((record) =>
    referencesOf(record).flatMap(({ to, path, id }) => {
      const wrong = whatIsWrong(context, to, id)
      return wrong ? [fieldProblem(context, record, path, wrong)] : []
    }),
  ),
  ...context.markup.flatMap(({ record, place, name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) => {
      const holds = BRIEFING_COMPONENTS[name]?.[attribute]
      if (typeof holds !== 'object' || value === undefined) return []
      return value
        .split(/\s+/)
        .flatMap((id) => whatIsWrong(context, holds.idsOf, id) ?? [])
        .map((wrong): Problem => ({ file: record.file, ...place(), ...wrong }))
    }),
  ),
]

type Wrong = Omit<Problem, 'file' | 'line' | 'column'>

interface Reference {
  readonly to: string
  readonly path: FieldPath
  readonly id: string
}

function referencesOf(record: AnyRecord): Reference[] {
  const fields = Object.entries(recordType(record.folder).references ?? {}).flatMap(([pattern, to]) =>
    fieldValues(record.data, pattern).map(({ path, value }) => ({ to, path, id: String(value) })),
  )
  const sources = sourcesOf(record).flatMap(({ path, value }) =>
    (['report', 'via'] as const)
      .filter((key) => value[key] !== undefined)
      .map((key) => ({ to: 'reports', path: [...path, key], id: value[key]! })),
  )
  const named = fieldValues(record.data, 'terms[].record').map(({ path, value }) => {
    const [to = '', id = ''] = String(value).split('/')
    return { to, path, id }
  })
  return [...fields, ...sources, ...named]
}

function whatIsWrong(context: RuleContext, to: string, id: string): Wrong | undefined {
  const known = context.knownIds.get(to)
  if (known?.has(id)) return undefined
  const rule = 'unknown-reference'
  if (!known) {
    const message = `"${to}" is not a folder of records.${didYouMean(to, context.knownIds.keys())}`
    return { rule, message, fix: 'Write folder/id, such as models/mcp.' }
  }
  const type = recordType(to)
  const moved = context.tombstones.find((tombstone) => tombstone.folder === to && tombstone.id === id)
  if (moved) return { rule, message: `${type.one} "${id}" has moved to "${moved.movedTo}"`, fix: `Write ${moved.movedTo}.` }
  const message = `${type.one} "${id}" does not exist.${didYouMean(id, known)}`
  return { rule, message, fix: `Correct the id, or add ${to}/${id}${type.extension} first.` }
}
