import { locate } from '../load/locate.ts'
import type { Place } from '../load/locate.ts'
import { longParagraph, MAX_PARAGRAPH_LENGTH } from '../load/long-paragraph.ts'
import { manyBrackets, MAX_BRACKETS } from '../load/many-brackets.ts'
import type { Problem } from '../load/problem.ts'
import type { RawContent, RawRecord } from '../load/raw-record.ts'
import { placeInBlock, readBody } from '../load/read-body.ts'
import type { Body } from '../load/read-body.ts'
import { fieldValues } from '../records/field-path.ts'
import { RECORD_TYPES, recordType } from '../records/record-types.ts'
import type { Records, Tombstone } from '../records/record.ts'
import type { AnyRecord, Placed, Prose, RuleContext } from './rule.ts'

/** Gathers what rules look at; texts that cannot be parsed become problems. */
export function buildContext(
  content: RawContent,
  records: Records,
  tombstones: readonly Tombstone[],
): { readonly context: RuleContext; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const raw = new Map(content.records.map((record) => [record.file, record]))
  const all = RECORD_TYPES.flatMap(({ folder }) => [...(records[folder] as ReadonlyMap<string, AnyRecord>).values()])
  const moved = new Map(tombstones.map((tombstone) => [`${tombstone.folder}/${tombstone.id}`, tombstone]))
  const settled = new Set([...all, ...tombstones].map((one) => one.file))
  const misfits = content.records.filter(({ file, data }) => !settled.has(file) && typeof data === 'object' && data !== null)
  const checkable = [...all, ...misfits]
  const knownIds = idsByFolder(content, moved)
  const links: RuleContext['links'][number][] = []
  const citations: RuleContext['citations'][number][] = []
  const markup: RuleContext['markup'][number][] = []
  const prose: Prose[] = []
  for (const record of checkable) {
    const isTyped = settled.has(record.file)
    const body = readSafely(record.body, record.file.endsWith('.mdx') ? 'mdx' : 'md', record.bodyLine)
    if ('failure' in body) {
      problems.push({ file: record.file, ...body.failure })
    } else {
      const inBody = ({ line, column }: Place) => ({ line: line + record.bodyLine - 1, column })
      for (const link of body.links) links.push({ ...link, record, place: () => inBody(link) })
      for (const citation of body.citations) citations.push({ ...citation, record, place: () => inBody(citation) })
      for (const one of body.markup) markup.push({ ...one, record, place: () => inBody(one) })
      // Rules of prose look at typed data beside it, so they wait until the record fits its schema.
      for (const block of isTyped ? body.blocks : [])
        prose.push({ ...block, record, placeAt: (index) => inBody(placeInBlock(block, index)) })
    }
    const fields = markdownFields(record, raw.get(record.file)!, problems)
    links.push(...fields.links)
    citations.push(...fields.citations)
    markup.push(...fields.markup)
    if (isTyped) prose.push(...fields.prose)
  }
  const context = { records, tombstones, raw, knownIds, moved, all, checkable, links, citations, markup, prose }
  return { context, problems }
}

function idsByFolder(content: RawContent, moved: RuleContext['moved']): Map<string, Set<string>> {
  const ids = new Map(RECORD_TYPES.map(({ folder }) => [folder as string, new Set<string>()]))
  for (const { folder, id } of content.records) if (!moved.has(`${folder}/${id}`)) ids.get(folder)!.add(id)
  // A file that cannot be read is there all the same: what names it is not wrong.
  for (const { file } of content.problems) {
    const [folder, name, ...rest] = file.split('/')
    const type = RECORD_TYPES.find((one) => one.folder === folder)
    if (type && name?.endsWith(type.extension) && rest.length === 0)
      ids.get(type.folder)!.add(name.slice(0, -type.extension.length))
    const single = RECORD_TYPES.find((one) => 'single' in one && file === one.folder + one.extension)
    if (single) ids.get(single.folder)!.add(single.folder)
  }
  return ids
}

/** Only MDX can fail to parse, and the parser's message is what the author needs; any text can be nested too deeply. */
function readSafely(text: string, format: 'md' | 'mdx', firstLine = 1): Body | { readonly failure: Omit<Problem, 'file'> } {
  const long = longParagraph(text)
  if (long) {
    const message = `a paragraph has ${long.length} characters; at most ${MAX_PARAGRAPH_LENGTH} can be read`
    const fix = 'Part it by blank lines.'
    return { failure: { line: firstLine + long.line - 1, column: 1, rule: 'paragraph-length', message, fix } }
  }
  if (NESTED.test(text) || EMPHASIS.test(text)) return tooDeep(firstLine)
  const tooMany = format === 'mdx' ? manyBrackets(text) : undefined
  if (tooMany) {
    const message = `a briefing has more than ${MAX_BRACKETS} signs { and <, each of which may begin a component`
    const fix = 'Write &lt; for < and &#123; for {, or part the briefing in two.'
    return { failure: { line: firstLine + tooMany - 1, column: 1, rule: 'mdx', message, fix } }
  }
  try {
    return readBody(text, format)
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(firstLine)
    const [, line = '1', column = '1', said = ''] = /^(\d+):(\d+): (.*)/.exec((error as Error).message) ?? []
    const inFile = (line: string) => Number(line) + firstLine - 1
    const message = said
      .replace(/ \([\w-]+:[\w-]+\)$/, '')
      .replace(/\((\d+):(\d+)\)/g, (_, line: string, column: string) => `(${inFile(line)}:${column})`)
    const fix = 'Close every component, and write \\{ for { and &lt; for <.'
    return {
      failure: { line: inFile(line), column: Number(column), rule: 'mdx', message: `the text is not valid MDX: ${message}`, fix },
    }
  }
}

/** Quotes and lists so deep in each other that the parser takes minutes. */
const NESTED = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){200}/m

/** Emphasis within emphasis: each pair of signs is one more inside the others. */
const EMPHASIS = /[*_]{400}/

function tooDeep(line: number): { readonly failure: Omit<Problem, 'file'> } {
  const message = 'the text has quotes, lists or emphasis inside each other, hundreds deep'
  return { failure: { line, column: 1, rule: 'nesting', message, fix: 'Write it flat.' } }
}

/** Links and citations in Markdown fields; they are placed at the field, since YAML may have folded its lines. */
function markdownFields(
  record: AnyRecord,
  raw: RawRecord,
  problems: Problem[],
): Pick<RuleContext, 'links' | 'citations' | 'markup' | 'prose'> {
  const links: Placed<Body['links'][number]>[] = []
  const citations: Placed<Body['citations'][number]>[] = []
  const markup: Placed<Body['markup'][number]>[] = []
  const prose: Prose[] = []
  for (const { path, value } of (recordType(record.folder).markdown ?? []).flatMap((pattern) =>
    fieldValues(record.data, pattern),
  )) {
    if (typeof value !== 'string') continue
    const place = () => locate(raw, path)
    // Without these signs there is no link, citation or markup, and most fields have none.
    if (!/[[<]|:\/\/|www\./i.test(value) && value.length <= MAX_PARAGRAPH_LENGTH) {
      prose.push({ record, field: path, kind: 'paragraph', text: value, urls: [], urlsAt: [], cited: [], placeAt: place })
      continue
    }
    const text = readSafely(value, 'md')
    if ('failure' in text) {
      problems.push({ file: record.file, ...text.failure, ...place() })
      continue
    }
    prose.push(...text.blocks.map((block) => ({ ...block, record, field: path, placeAt: place })))
    links.push(...text.links.map((link) => ({ ...link, record, place })))
    citations.push(...text.citations.map((citation) => ({ ...citation, record, place })))
    markup.push(...text.markup.map((one) => ({ ...one, record, place })))
  }
  return { links, citations, markup, prose }
}
