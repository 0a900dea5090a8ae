import { readBody } from '../load/read-body.ts'
import type { Body } from '../load/read-body.ts'
import { locate } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawContent, RawRecord } from '../load/raw-record.ts'
import { fieldValues } from '../records/field-path.ts'
import { linkedFile } from '../load/linked-file.ts'
import { ID_PATTERN } from '../records/fields.ts'
import { RECORD_TYPES, recordType } from '../records/record-types.ts'
import type { Records, Tombstone } from '../records/record.ts'
import { applyExceptions } from './apply-exceptions.ts'
import { sortProblems } from './format-problems.ts'
import { RULES } from './rules/index.ts'
import type { AnyRecord, Placed, RuleContext } from './rule.ts'
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

/** Checks everything that was read and reports all problems at once. */
export function validate(content: RawContent): Validated {
  const problems: Problem[] = [...content.problems]
  const typed = content.records.map((raw) => typeRecord(raw, problems))
  const records = byType(typed.flatMap((one) => (one?.kind === 'record' ? [one.record] : [])))
  const tombstones = typed.flatMap((one) => (one?.kind === 'tombstone' ? [one.tombstone] : []))
  problems.push(...missingTypes(content, records))
  const context = buildContext(content, records, tombstones, problems)
  for (const rule of RULES) problems.push(...rule(context))
  const textLinks = context.links.flatMap(({ record, url }) => {
    const toFile = linkedFile(record.file, url)
    return toFile ? [{ fromFile: record.file, toFile }] : []
  })
  return { records, tombstones, textLinks, problems: sortProblems(applyExceptions(context, problems)) }
}

type Typed =
  | { readonly kind: 'record'; readonly record: AnyRecord }
  | { readonly kind: 'tombstone'; readonly tombstone: Tombstone }

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
    if (typeof movedTo === 'string' && ID_PATTERN.test(movedTo)) return { kind: 'tombstone', tombstone: { folder, id, file, movedTo } }
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
  const entries = RECORD_TYPES.map(({ folder }) => [folder, new Map((groups.get(folder) ?? []).map((record) => [record.id, record]))])
  return Object.fromEntries(entries) as Records
}

function missingTypes(content: RawContent, records: Records): Problem[] {
  return RECORD_TYPES.filter((type) => 'required' in type && type.required)
    .filter((type) => records[type.folder].size === 0 && !content.problems.some(({ file }) => file === `${type.folder}${type.extension}`))
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

function buildContext(
  content: RawContent,
  records: Records,
  tombstones: readonly Tombstone[],
  problems: Problem[],
): RuleContext {
  const raw = new Map(content.records.map((record) => [record.file, record]))
  const all = RECORD_TYPES.flatMap(({ folder }) => [...(records[folder] as ReadonlyMap<string, AnyRecord>).values()])
  const moved = new Set(tombstones.map((tombstone) => tombstone.file))
  const existing = content.records.filter((record) => !moved.has(record.file))
  const knownIds = new Map(
    RECORD_TYPES.map(({ folder }) => [folder as string, new Set(existing.filter((one) => one.folder === folder).map((one) => one.id))]),
  )
  const links: RuleContext['links'][number][] = []
  const citations: RuleContext['citations'][number][] = []
  const markup: RuleContext['markup'][number][] = []
  for (const record of all) {
    const body = readRecordBody(record, problems)
    if (!body) continue
    const inBody = ({ line, column }: { line: number; column: number }) => ({ line: line + record.bodyLine - 1, column })
    for (const link of body.links) links.push({ ...link, record, place: () => inBody(link) })
    for (const citation of body.citations) citations.push({ ...citation, record, place: () => inBody(citation) })
    for (const one of body.markup) markup.push({ ...one, record, place: () => inBody(one) })
    const fields = markdownFields(record, raw.get(record.file)!)
    links.push(...fields.links)
    citations.push(...fields.citations)
    markup.push(...fields.markup)
  }
  return { records, tombstones, raw, knownIds, all, links, citations, markup }
}

function readRecordBody(record: AnyRecord, problems: Problem[]): Body | undefined {
  try {
    return readBody(record.body, record.file.endsWith('.mdx') ? 'mdx' : 'md')
  } catch (error) {
    // Only MDX can fail to parse, and the parser's message is what the author needs.
    const message = `the text is not valid MDX: ${(error as Error).message.split('\n')[0]}`
    const fix = 'Close every component, and write { as {"{"} and < as &lt;.'
    problems.push({ file: record.file, line: record.bodyLine, column: 1, rule: 'mdx', message, fix })
    return undefined
  }
}

/** Links and citations in Markdown fields; they are placed at the field, since YAML may have folded its lines. */
function markdownFields(record: AnyRecord, raw: RawRecord): Pick<RuleContext, 'links' | 'citations' | 'markup'> {
  const links: Placed<Body['links'][number]>[] = []
  const citations: Placed<Body['citations'][number]>[] = []
  const markup: Placed<Body['markup'][number]>[] = []
  for (const { path, value } of (recordType(record.folder).markdown ?? []).flatMap((pattern) => fieldValues(record.data, pattern))) {
    if (typeof value !== 'string' || !/[[<]/.test(value)) continue
    const text = readBody(value, 'md')
    const place = () => locate(raw, path)
    links.push(...text.links.map((link) => ({ ...link, record, place })))
    citations.push(...text.citations.map((citation) => ({ ...citation, record, place })))
    markup.push(...text.markup.map((one) => ({ ...one, record, place })))
  }
  return { links, citations, markup }
}
