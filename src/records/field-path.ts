/** Steps from the top of a record to a value: keys and list positions. */
export type FieldPath = readonly (string | number)[]

/** A value found in a record, and where. */
export interface FieldValue {
  readonly path: FieldPath
  readonly value: unknown
}

/** Finds every value that a field pattern such as `evidence[].report` names; missing ones are left out. */
export function fieldValues(data: unknown, pattern: string): FieldValue[] {
  let found: FieldValue[] = [{ path: [], value: data }]
  for (const { key, isList } of stepsOf(pattern)) {
    const next: FieldValue[] = []
    for (const { path, value } of found) {
      const child = (value as Record<string, unknown> | null | undefined)?.[key]
      if (child === undefined || child === null) continue
      if (!isList) next.push({ path: [...path, key], value: child })
      else if (Array.isArray(child)) child.forEach((item, index) => next.push({ path: [...path, key, index], value: item }))
    }
    found = next
  }
  return found
}

interface Step {
  readonly key: string
  readonly isList: boolean
}

/** Patterns are few and records many, so each pattern is taken apart once. */
const steps = new Map<string, readonly Step[]>()

function stepsOf(pattern: string): readonly Step[] {
  const known = steps.get(pattern)
  if (known) return known
  const parts = pattern.split('.').map((step) => ({ key: step.replace(/\[\]$/, ''), isList: step.endsWith('[]') }))
  steps.set(pattern, parts)
  return parts
}
