import { linkedFile } from '../../load/linked-file.ts'
import { locate } from '../../load/locate.ts'
import type { Place } from '../../load/locate.ts'
import type { Problem } from '../../load/problem.ts'
import type { FieldPath } from '../../records/field-path.ts'
import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import type { IncludedReport } from '../../records/reports/schema.ts'
import { makeNameFinder } from '../name-finder.ts'
import { fieldProblem, sourcesOf } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/**
 * Where a report keeps its sites anonymous (`anonymous_sites`), nothing tells which records they are:
 * no such record cites the report; a finding that rests on the report alone lists none; and in a record that uses the
 * report, no paragraph and no entry of a list names a site and such a record together, nor does any part of a record
 * that has a site in its title.
 */
export const siteAnonymity: Rule = (context) =>
  [...context.records.reports.values()].flatMap(({ id, data }) =>
    data.included && data.anonymous_sites ? checkReport(context, id, data.anonymous_sites) : [],
  )

type Sites = NonNullable<IncludedReport['anonymous_sites']>

/** A stretch of a record in which a site and a record must not meet. */
interface Stretch {
  readonly record: AnyRecord
  readonly texts: readonly string[]
  readonly urls: readonly string[]
  readonly place: () => Place
}

function checkReport(context: RuleContext, report: string, { names, never_with: folder }: Sites): Problem[] {
  const findSite = makeNameFinder(names)
  const hidden = context.all.filter((record) => record.folder === folder)
  const hiddenFiles = new Set(hidden.map(({ file }) => file))
  const findHidden = makeNameFinder(
    hidden.flatMap(({ id, data }) => {
      const { title, aliases = [] } = data as { title: string; aliases?: readonly string[] }
      return [id, title, ...aliases]
    }),
  )
  const firstOf = <Found>(texts: readonly string[], find: (text: string) => Found | undefined): Found | undefined => {
    for (const text of texts) {
      const found = find(text)
      if (found) return found
    }
    return undefined
  }
  const meet = ({ record, texts, urls, place }: Stretch): Problem[] => {
    const site = firstOf(texts, findSite)
    if (!site) return []
    const link = urls.find((url) => hiddenFiles.has(linkedFile(record.file, url) ?? ''))
    const other = firstOf(texts, findHidden)?.written ?? link
    if (!other) return []
    return [
      {
        file: record.file,
        ...place(),
        rule: 'site-anonymity',
        message: `"${site.written}" and "${other}" stand together, but ${report} keeps its sites anonymous`,
        fix: 'Leave one of the two out, or put them where nothing joins them.',
      },
    ]
  }
  const users = usersOf(context, report)
  return [
    ...stretches(context, users, (text) => findSite(text) !== undefined).flatMap(meet),
    ...hidden.flatMap((record) => namesReport(context, record, report)),
    ...context.citations
      .filter(({ report: cited, record }) => cited === report && record.folder === folder)
      .map(({ record, place }) => ({ file: record.file, ...place(), ...forbidden(record, report) })),
    ...context.all.flatMap((record) => listsWithoutOtherEvidence(context, record, report, folder)),
  ]
}

/** Records that use the report: as evidence, as via, or in a citation. */
function usersOf(context: RuleContext, report: string): Set<AnyRecord> {
  const users = new Set<AnyRecord>()
  for (const record of context.all)
    if (sourcesOf(record).some(({ value }) => value.report === report || value.via === report)) users.add(record)
  for (const citation of context.citations) if (citation.report === report) users.add(citation.record)
  return users
}

/** Paragraphs, entries of lists that name sources, and whole records with a site in the title. */
function stretches(context: RuleContext, users: ReadonlySet<AnyRecord>, isSite: (text: string) => boolean): Stretch[] {
  const entries = new Map([...users].map((record) => [record, entriesOf(record)]))
  // A field inside an entry is read with the whole entry.
  const inProse = context.prose
    .filter(({ record, field }) => users.has(record) && !entries.get(record)!.has(keyOf(field)))
    .map(({ record, text, urls, placeAt }) => ({ record, texts: [text], urls, place: () => placeAt(0) }))
  const inEntries = [...entries].flatMap(([record, paths]) =>
    [...paths.values()].map((path) => ({
      record,
      texts: stringsIn(path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], record.data)),
      urls: [],
      place: () => locate(context.raw.get(record.file)!, path),
    })),
  )
  const links = Map.groupBy(context.links, ({ record }) => record)
  const whole = [...users]
    .filter(({ id, data }) => isSite(`${(data as { title?: string }).title ?? ''} ${id}`))
    .map((record) => ({
      record,
      texts: [record.id, ...stringsIn(record.data), record.body],
      urls: (links.get(record) ?? []).map(({ url }) => url),
      place: () => ({ line: 1, column: 1 }),
    }))
  return [...inProse, ...inEntries, ...whole]
}

/** Paths of the outermost list entries that name sources, such as one event with its evidence. */
function entriesOf(record: AnyRecord): Map<string, FieldPath> {
  return new Map(sourcesOf(record).map(({ path }) => [keyOf(path), path.slice(0, 2)]))
}

function keyOf(path: FieldPath | undefined): string {
  return path ? path.slice(0, 2).join(' ') : ''
}

/** Texts and keys anywhere in a value; depth is bounded by the schemas. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function namesReport(context: RuleContext, record: AnyRecord, report: string): Problem[] {
  return sourcesOf(record)
    .filter(({ value }) => value.report === report || value.via === report)
    .map(({ path }) => fieldProblem(context, record, path, forbidden(record, report)))
}

function forbidden(record: AnyRecord, report: string): Omit<Problem, 'file' | 'line' | 'column'> {
  const { one } = recordType(record.folder)
  return {
    rule: 'site-anonymity',
    message: `a ${one} cites ${report}, which keeps its sites anonymous and must not be matched with any ${one}`,
    fix: 'Remove the citation.',
  }
}

/** A record that lists such records must have evidence from elsewhere. */
function listsWithoutOtherEvidence(context: RuleContext, record: AnyRecord, report: string, folder: string): Problem[] {
  const sources = sourcesOf(record)
  if (sources.length === 0 || sources.some(({ value }) => value.report !== report)) return []
  const patterns = Object.entries(recordType(record.folder).references ?? {}).filter(([, to]) => to === folder)
  return patterns.flatMap(([pattern]) =>
    fieldValues(record.data, pattern).map(({ path, value }) =>
      fieldProblem(context, record, path, {
        rule: 'site-anonymity',
        message: `"${String(value)}" is listed, but all the evidence is from ${report}, which keeps its sites anonymous`,
        fix: `Remove it from ${String(path[0])}, or add the report that names it.`,
      }),
    ),
  )
}
