import { linkedFile } from '../../load/linked-file.ts'
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
    ...hidden.flatMap((record) => citesItself(context, record, report, users)),
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
  const inProse = context.prose
    .filter(({ record }) => users.has(record))
    .map(({ record, text, urls, placeAt }) => ({ record, texts: [text], urls, place: () => placeAt(0) }))
  const inEntries = [...users].flatMap((record) => {
    const paths = new Map<string, FieldPath>(sourcesOf(record).map(({ path }) => [path.slice(0, 2).join(' '), path.slice(0, 2)]))
    return [...paths.values()].map((path) => ({
      record,
      texts: stringsIn(path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], record.data)),
      urls: [],
      place: () => fieldProblem(context, record, path, { rule: '', message: '' }),
    }))
  })
  const whole = [...users]
    .filter(({ id, data }) => isSite(`${(data as { title?: string }).title ?? ''} ${id}`))
    .map((record) => ({
      record,
      texts: [record.id, ...stringsIn(record.data), record.body],
      urls: context.links.filter((link) => link.record === record).map(({ url }) => url),
      place: () => ({ line: 1, column: 1 }),
    }))
  return [...inProse, ...inEntries, ...whole]
}

/** Texts and keys anywhere in a value; depth is bounded by the schemas. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function citesItself(context: RuleContext, record: AnyRecord, report: string, users: ReadonlySet<AnyRecord>): Problem[] {
  if (!users.has(record)) return []
  const { one } = recordType(record.folder)
  const problem = {
    rule: 'site-anonymity',
    message: `a ${one} cites ${report}, which keeps its sites anonymous and must not be matched with any ${one}`,
    fix: 'Remove the citation.',
  }
  const fields = sourcesOf(record)
    .filter(({ value }) => value.report === report || value.via === report)
    .map(({ path }) => fieldProblem(context, record, path, problem))
  const inText = context.citations
    .filter((citation) => citation.record === record && citation.report === report)
    .map(({ place }) => ({ file: record.file, ...place(), ...problem }))
  return [...fields, ...inText]
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
