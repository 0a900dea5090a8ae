import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'

/** A YAML text that could not be read. */
export interface YamlFailure {
  readonly message: string
  /** Line in the text, from 1. */
  readonly line: number
  /** Column, from 1. */
  readonly column: number
}

/** What a YAML text holds, or why it could not be read. */
export type YamlResult = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly failure: YamlFailure }

/**
 * Reads YAML 1.2 (core schema: no dates, no sexagesimal numbers, no custom tags).
 * Aliases are refused, since a short text of nested aliases stands for a huge record.
 */
export function parseYaml(text: string): YamlResult {
  try {
    const data = text.trim() === '' ? undefined : load(text, { schema: CORE_SCHEMA })
    if (hasAlias(data)) {
      return { ok: false, failure: { message: 'uses a YAML alias (*name), which records may not', ...placeOfAlias(text) } }
    }
    return { ok: true, data }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const mark = error.mark
    return {
      ok: false,
      failure: { message: `is not valid YAML: ${error.reason}`, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
    }
  }
}

/** True when some object can be reached in two ways, which only an alias makes possible. */
function hasAlias(data: unknown): boolean {
  const seen = new Set<object>()
  const visit = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null) return false
    if (seen.has(value)) return true
    seen.add(value)
    return Object.values(value).some(visit)
  }
  return visit(data)
}

function placeOfAlias(text: string): { line: number; column: number } {
  const lines = text.split('\n')
  const index = lines.findIndex((line) => /(^|[\s,[{:-])\*[\w-]+/.test(line))
  return { line: index + 1 || 1, column: index < 0 ? 1 : lines[index]!.indexOf('*') + 1 }
}
