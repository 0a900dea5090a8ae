import { fieldValues } from '../records/field-path.ts'
import type { FieldPath, FieldValue } from '../records/field-path.ts'
import { recordType } from '../records/record-types.ts'
import type { RecordTypeName } from '../records/record-types.ts'
import type { Records, Tombstone, TypedRecord } from '../records/record.ts'
import type { BodyCitation, BodyLink, BodyMarkup } from '../load/read-body.ts'
import { locate } from '../load/locate.ts'
import type { Place } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawRecord } from '../load/raw-record.ts'

/** A typed record whose data are not known more closely; rules that serve all types read it. */
export type AnyRecord = TypedRecord<unknown>

/** A link or citation in a body or in a Markdown field, with the line and column in its file. */
export type Placed<Thing> = Omit<Thing, 'line' | 'column'> & { readonly record: AnyRecord; readonly place: () => Place }

/** What a rule may look at. */
export interface RuleContext {
  readonly records: Records
  readonly tombstones: readonly Tombstone[]
  /** Every raw record by file, also those that failed the schema. */
  readonly raw: ReadonlyMap<string, RawRecord>
  /** Every id of a type that exists at all, also of records with problems, so that one mistake is told once. */
  readonly knownIds: ReadonlyMap<string, ReadonlySet<string>>
  /** All typed records in order of their files. */
  readonly all: readonly AnyRecord[]
  /** Links in bodies and in Markdown fields. */
  readonly links: readonly Placed<BodyLink>[]
  /** Citations in bodies and in Markdown fields. */
  readonly citations: readonly Placed<BodyCitation>[]
  /** HTML, components and code in bodies and in Markdown fields. */
  readonly markup: readonly Placed<BodyMarkup>[]
}

/** A rule: everything that is wrong by it, in any order. */
export type Rule = (context: RuleContext) => Problem[]

/** A problem at a field of a record. */
export function fieldProblem(
  context: RuleContext,
  record: { readonly file: string },
  path: FieldPath,
  problem: Omit<Problem, 'file' | 'line' | 'column'>,
): Problem {
  return { file: record.file, ...locate(context.raw.get(record.file)!, path), ...problem }
}

/** Every object with report, at and via in a record, by the field list of its type. */
export function sourcesOf(record: AnyRecord): (FieldValue & { value: { report?: string; at?: string; via?: string } })[] {
  return (recordType(record.folder).sources ?? []).flatMap((pattern) => fieldValues(record.data, pattern)) as never
}

/** True when readers of the finished site see the record in lists. */
export function isPublished(record: AnyRecord): boolean {
  const { status } = record.data as { status?: string }
  return status === undefined || status === 'published'
}

/** The typed record with this folder and id. */
export function findRecord(records: Records, folder: string, id: string): AnyRecord | undefined {
  return (records[folder as RecordTypeName] as ReadonlyMap<string, AnyRecord> | undefined)?.get(id)
}
