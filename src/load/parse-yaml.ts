import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** A YAML text that could not be read. */
export interface YamlFailure {
  readonly message: string
  /** What to do next. */
  readonly fix: string
  /** Line in the text, from 1. */
  readonly line: number
  /** Column, from 1. */
  readonly column: number
}

/** What a YAML text holds, or why it could not be read. */
export type YamlResult = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly failure: YamlFailure }

/**
 * Reads YAML 1.2 (core schema: no dates, no sexagesimal numbers, no custom tags).
 * Aliases are refused, since a short text of nested aliases stands for a huge record, and so is the key `__proto__`,
 * which JavaScript gives a meaning of its own.
 */
export function parseYaml(text: string): YamlResult {
  try {
    const data = text.trim() === '' ? undefined : load(text, { schema: CORE_SCHEMA })
    const refused = findRefused(data)
    return refused ? { ok: false, failure: { ...REFUSED[refused], ...placeOf(text, refused) } } : { ok: true, data }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { reason, mark } = error
    const fix = reason.startsWith('duplicated') ? 'Keep one of the two.' : reason.startsWith('tab ') ? TABS : FIX
    return {
      ok: false,
      failure: { message: `is not valid YAML: ${reason}`, fix, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
    }
  }
}

const TABS = 'Put two spaces in the place of each tab at the beginning of a line.'
const FIX = 'Check indentation, and put text that holds ": " or begins with a sign in quotes.'

const REFUSED = {
  alias: { message: 'uses a YAML alias (*name), which records may not', fix: 'Write the value out in each place.' },
  proto: { message: '"__proto__" is not a key that a record may have', fix: 'Remove it.' },
} as const

/** An object that can be reached in two ways, which only an alias makes possible, or a key that records may not have. */
function findRefused(data: unknown): keyof typeof REFUSED | undefined {
  const seen = new Set<object>()
  const search = (value: unknown): keyof typeof REFUSED | undefined => {
    if (typeof value !== 'object' || value === null) return undefined
    if (seen.has(value)) return 'alias'
    seen.add(value)
    if (Object.hasOwn(value, '__proto__')) return 'proto'
    for (const child of Object.values(value)) {
      const found = search(child)
      if (found) return found
    }
    return undefined
  }
  return search(data)
}

function placeOf(text: string, refused: keyof typeof REFUSED): { line: number; column: number } {
  const lineCounter = new LineCounter()
  let offset = 0
  visit(parseDocument(text, { lineCounter, logLevel: 'silent', uniqueKeys: false }), {
    Alias: (_, node) => {
      if (refused !== 'alias') return undefined
      offset = node.range![0]
      return visit.BREAK
    },
    Pair: (_, { key }) => {
      if (refused !== 'proto' || !isScalar(key) || key.value !== '__proto__') return undefined
      offset = key.range![0]
      return visit.BREAK
    },
  })
  const { line, col } = lineCounter.linePos(offset)
  return { line, column: col }
}
