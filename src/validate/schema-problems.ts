import type { z } from 'zod'
import { locate, writtenValue } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawRecord } from '../load/raw-record.ts'
import type { FieldPath } from '../records/field-path.ts'
import { recordType } from '../records/record-types.ts'
import { didYouMean, nearest } from './nearest.ts'

/** Turns what the schema found into problems that name the field, the value seen and what is allowed. */
export function schemaProblems(record: RawRecord, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(record, issue as z.core.$ZodIssue, []))
}

function problemsOf(record: RawRecord, issue: z.core.$ZodIssue, parent: FieldPath): Problem[] {
  const path: FieldPath = [...parent, ...(issue.path as (string | number)[])]
  const seen = valueAt(record.data, path)
  const field = path.length ? fieldName(path) : 'the record'
  const at = (message: string, fix?: string, rule = 'schema'): Problem[] => [
    { file: record.file, ...locate(record, path), rule, message, ...(fix ? { fix } : {}) },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(record, path, key))
    case 'invalid_type':
      if (seen === undefined) return at(`${field} is missing`, `Add it; see _template in ${record.folder}/ for what it holds.`)
      if (typeof seen === 'number' || typeof seen === 'boolean') {
        const written = writtenValue(record, path) ?? String(seen)
        const fix = issue.expected === 'string' ? `Put it in quotes: "${written}".` : undefined
        return at(`${field} is ${written}; ${article(issue.expected)} is needed`, fix)
      }
      return at(`${field} is ${describe(seen)}; ${article(issue.expected)} is needed`)
    case 'invalid_value':
      if (seen === undefined) return at(`${field} is missing`, `Allowed: ${issue.values.join(', ')}.`)
      return at(
        `${field} is ${describe(seen)}, which is not allowed.${typeof seen === 'string' ? didYouMean(seen, issue.values.map(String)) : ''}`,
        `Allowed: ${issue.values.join(', ')}.`,
      )
    case 'too_small':
      if (issue.origin === 'array')
        return at(`${field} ${ownWords(issue.message) ?? 'is an empty list; at least one entry is needed'}`)
      if (issue.origin === 'string') return at(`${field} ${ownWords(issue.message) ?? 'is empty'}`)
      return at(`${field} is ${describe(seen)}; at least ${issue.minimum} is needed`)
    case 'too_big':
      if (issue.origin === 'array')
        return at(`${field} has ${(seen as unknown[]).length} entries; at most ${issue.maximum} are allowed`)
      if (issue.origin === 'string')
        return at(`${field} ${ownWords(issue.message) ?? `has more than ${issue.maximum} characters`}`)
      return at(`${field} is ${describe(seen)}; at most ${issue.maximum} is allowed`)
    case 'invalid_union':
      if (issue.errors.length === 0) {
        const discriminator = 'discriminator' in issue ? String(issue.discriminator) : ''
        return [
          {
            file: record.file,
            ...locate(record, path),
            rule: 'schema',
            message: `${discriminator} must be true or false`,
            fix: 'true for a document that findings are drawn from, false for one that is only listed.',
          },
        ]
      }
      return issue.errors[0]!.flatMap((inner) => problemsOf(record, inner, path))
    case 'invalid_key': {
      const message = `"${String(path.at(-1))}" in ${fieldName(path.slice(0, -1))} ${ownWords(issue.issues[0]!.message) ?? 'is no id'}`
      return [{ file: record.file, ...locate(record, path, 'key'), rule: 'schema', message }]
    }
    case 'invalid_format':
      return at(`${field} is ${describe(seen)}; it ${ownWords(issue.message) ?? `is no ${issue.format}`}`)
    default:
      return at(`${field} ${ownWords(issue.message) ?? `is ${describe(seen)}: ${issue.message}`}`)
  }
}

function unknownKey(record: RawRecord, path: FieldPath, key: string): Problem {
  const known = knownKeys(recordType(record.folder).schema, record.data, path)
  const where = path.length ? ` in ${fieldName(path)}` : ''
  const near = nearest(key, known)
  return {
    file: record.file,
    ...locate(record, [...path, key], 'key'),
    rule: 'unknown-key',
    message: `"${key}" is not a key${where} that a ${recordType(record.folder).one} may have.${didYouMean(key, known)}`,
    fix: near.length ? `Write ${near[0]}, or remove the line.` : `Allowed here: ${known.join(', ')}.`,
  }
}

/** Keys that a schema allows at a place, following lists, objects, defaults and the branch of a union that fits. */
function knownKeys(schema: z.ZodType, data: unknown, path: FieldPath): string[] {
  let current = unwrap(schema, data)
  let value = data
  for (const step of path) {
    value = (value as Record<string | number, unknown>)?.[step]
    const def = current.def as unknown as { type: string; element?: z.ZodType; shape?: Record<string, z.ZodType> }
    const next = def.type === 'array' ? def.element : def.shape?.[step]
    if (!next) return []
    current = unwrap(next, value)
  }
  const { shape } = current.def as unknown as { shape?: Record<string, z.ZodType> }
  return Object.keys(shape ?? {})
}

function unwrap(schema: z.ZodType, data: unknown): z.ZodType {
  const def = schema.def as unknown as { type: string; innerType?: z.ZodType; options?: z.ZodType[]; discriminator?: string }
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return unwrap(def.innerType!, data)
  if (def.type !== 'union') return schema
  const key = def.discriminator ?? ''
  const fitting = def.options!.find((option) => {
    const { shape } = option.def as unknown as { shape: Record<string, z.ZodType> }
    return shape[key]?.safeParse((data as Record<string, unknown> | null)?.[key]).success
  })
  return unwrap(fitting ?? def.options![0]!, data)
}

/** Our own messages begin in lower case and read on from the field's name; the library's do not. */
function ownWords(message: string): string | undefined {
  return /^(must|has|needs|is) /.test(message) ? message : undefined
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data)
}

/** `evidence[0].report` as people write it: lists count from 1. */
function fieldName(path: FieldPath): string {
  return path.map((step, index) => (typeof step === 'number' ? ` ${step + 1}` : index === 0 ? step : `, ${step}`)).join('')
}

function describe(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of keys'
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`
  return String(value)
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}

function article(expected: string): string {
  return NAMES[expected] ?? expected
}
