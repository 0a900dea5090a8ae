import { BRIEFING_COMPONENTS } from '../records/briefings/components.ts'
import { fieldValues } from '../records/field-path.ts'
import type { FieldPath } from '../records/field-path.ts'
import { recordType } from '../records/record-types.ts'
import { sourcesOf } from './rule.ts'
import type { AnyRecord, RuleContext } from './rule.ts'

/** An id that a record names. */
export interface Reference {
  /** Folder of the record that is meant. */
  readonly to: string
  readonly id: string
}

/** Every id that a record names in its fields, also in one that does not fit its schema. */
export function fieldReferences(record: AnyRecord): (Reference & { readonly path: FieldPath })[] {
  const fields = Object.entries(recordType(record.folder).references ?? {}).flatMap(([pattern, to]) =>
    fieldValues(record.data, pattern).map(({ path, value }) => ({ to, path, id: value })),
  )
  const sources = sourcesOf(record).flatMap(({ path, value }) =>
    (['report', 'via'] as const).map((key) => ({ to: 'reports', path: [...path, key], id: value?.[key] as unknown })),
  )
  const named = fieldValues(record.data, 'terms[].record').map(({ path, value }) => {
    const [to = '', ...id] = String(value).split('/')
    return { to, path, id: id.join('/') }
  })
  return [...fields, ...sources, ...named].filter((one): one is Reference & { path: FieldPath } => typeof one.id === 'string')
}

/** Every id that an attribute of a component names. */
export function componentReferences({ name, attributes }: RuleContext['markup'][number]): Reference[] {
  const known = Object.hasOwn(BRIEFING_COMPONENTS, name) ? BRIEFING_COMPONENTS[name]! : {}
  return Object.entries(known).flatMap(([attribute, holds]) => {
    const value = attributes[attribute]
    if (holds === 'text' || !value) return []
    return value.split(/\s+/).map((id) => ({ to: holds.idsOf, id }))
  })
}
