import { locate } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawContent, RawRecord } from '../load/raw-record.ts'
import { linkedFile } from '../load/linked-file.ts'
import { ID_PATTERN } from '../records/fields.ts'
import { RECORD_TYPES, recordType } from '../records/record-types.ts'
import type { Records, Tombstone } from '../records/record.ts'
import { applyExceptions } from './apply-exceptions.ts'
import { buildContext } from './build-context.ts'
import { sortProblems } from './format-problems.ts'
import { RULES } from './rules/index.ts'
import type { AnyRecord, Rule } from './rule.ts'
import { schemaProblems } from './schema-problems.ts'

/** Typed records, or what must be mended first. Records are safe to build from only when there are no problems. */
export interface Validated {
  readonly records: Records
  readonly tombstones: readonly Tombstone[]
  /** Links from text to other records' files. */
  readonly textLinks: readonly { readonly fromFile: string; readonly toFile: string }[]
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[]
}

/** Checks everything that was read and reports all problems at once; `later` are rules that need what later stages make of the records. */
export function validate(content: RawContent, later: readonly Rule[] = []): Validated {
  const problems: Problem[] = [...content.problems]
  const typed = content.records.map((raw) => typeRecord(raw, problems))
  const records = byType(typed.flatMap((one) => (one?.kind === 'record' ? [one.record] : [])))
  const tombstones = typed.flatMap((one) => (one?.kind === 'tombstone' ? [one.tombstone] : []))
  problems.push(...missingTypes(content, records))
  const { context, problems: inTexts } = buildContext(content, records, tombstones)
  problems.push(...inTexts)
  // One by one: what is spread into a call must fit on the stack, and a hostile record can have more problems than that.
  for (const rule of [...RULES, ...later]) for (const problem of rule(context)) problems.push(problem)
  const textLinks = context.links.flatMap(({ record, url }) => {
    const toFile = linkedFile(record.file, url)
    return toFile ? [{ fromFile: record.file, toFile }] : []
  })
  return { records, tombstones, textLinks, problems: sortProblems(toldOnce(applyExceptions(context, problems))) }
}

/** What a rule says of a value that does not even fit the schema adds nothing. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ file, line, column }: Problem) => `${file}:${line}:${column}`
  const misfits = new Set(problems.filter(({ rule }) => rule === 'schema').map(placeOf))
  return problems.filter((problem) => problem.rule === 'schema' || !misfits.has(placeOf(problem)))
}

type Typed =
  { readonly kind: 'record'; readonly record: AnyRecord } | { readonly kind: 'tombstone'; readonly tombstone: Tombstone }

function typeRecord(raw: RawRecord, problems: Problem[]): Typed | undefined {
  const type = recordType(raw.folder)
  const { folder, id, file } = raw
  if (typeof raw.data !== 'object' || raw.data === null || Array.isArray(raw.data)) {
    const message = 'holds no keys; a record is a set of keys with values'
    problems.push({ file, line: 1, column: 1, rule: 'schema', message, fix: 'Copy _template and fill it in.' })
    return undefined
  }
  if (!type.single && 'moved_to' in raw.data && Object.keys(raw.data).length === 1) {
    const movedTo = (raw.data as { moved_to: unknown }).moved_to
    if (raw.body.trim() !== '') {
      const message = 'a record that has moved has no text, but there is text after moved_to'
      const fix = 'Remove the text; it belongs in the record that took its place.'
      problems.push({ file, line: raw.bodyLine, column: 1, rule: 'tombstone', message, fix })
    }
    if (typeof movedTo === 'string' && ID_PATTERN.test(movedTo))
      return { kind: 'tombstone', tombstone: { folder, id, file, movedTo } }
    const message = `moved_to is ${JSON.stringify(movedTo)}; the id of a ${type.one} is needed`
    problems.push({ file, ...locate(raw, ['moved_to']), rule: 'tombstone', message })
    return undefined
  }
  const parsed = type.schema.safeParse(raw.data)
  if (!parsed.success) {
    problems.push(...schemaProblems(raw, parsed.error))
    return undefined
  }
  const { body, bodyLine } = raw
  return { kind: 'record', record: { folder, id, file, data: parsed.data, body, bodyLine } }
}

function byType(all: readonly AnyRecord[]): Records {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const groups = Map.groupBy(sorted, (record) => record.folder)
  const entries = RECORD_TYPES.map(({ folder }) => [
    folder,
    new Map((groups.get(folder) ?? []).map((record) => [record.id, record])),
  ])
  return Object.fromEntries(entries) as Records
}

function missingTypes(content: RawContent, records: Records): Problem[] {
  return RECORD_TYPES.filter((type) => 'required' in type && type.required)
    .filter(
      (type) =>
        records[type.folder].size === 0 && !content.problems.some(({ file }) => file === `${type.folder}${type.extension}`),
    )
    .filter((type) => !content.records.some((raw) => raw.folder === type.folder))
    .map((type) => ({
      file: `${type.folder}${type.extension}`,
      line: 1,
      column: 1,
      rule: 'missing-record',
      message: `there is no ${type.folder}${type.extension}, and no site can be built without it`,
      fix: `Add it; its keys are in src/records/${type.folder}/schema.ts.`,
    }))
}
