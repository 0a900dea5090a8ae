import { fieldValues } from '../records/field-path.ts'
import type { FieldPath, FieldValue } from '../records/field-path.ts'
import { recordType } from '../records/record-types.ts'
import type { RecordTypeName } from '../records/record-types.ts'
import type { Records, Tombstone, TypedRecord } from '../records/record.ts'
import type { BodyBlock, BodyCitation, BodyLink, BodyMarkup } from '../load/read-body.ts'
import { locate } from '../load/locate.ts'
import type { Place } from '../load/locate.ts'
import type { Problem } from '../load/problem.ts'
import type { RawRecord } from '../load/raw-record.ts'

/** A typed record whose data are not known more closely; rules that serve all types read it. */
export type AnyRecord = TypedRecord<unknown>

/** A link or citation in a body or in a Markdown field, with the line and column in its file. */
export type Placed<Thing> = Omit<Thing, 'line' | 'column'> & { readonly record: AnyRecord; readonly place: () => Place }

/** A paragraph, heading or table cell of a body or of a Markdown field. */
export type Prose = Pick<BodyBlock, 'kind' | 'text' | 'urls' | 'urlsAt' | 'cited'> & {
  readonly record: AnyRecord
  /** The field that holds it; undefined in a body. */
  readonly field?: FieldPath
  /** Line and column of a character of the text; in a field, those of the field. */
  readonly placeAt: (index: number) => Place
}

/** What a rule may look at. */
export interface RuleContext {
  readonly records: Records
  readonly tombstones: readonly Tombstone[]
  /** Every raw record by file, also those that failed the schema. */
  readonly raw: ReadonlyMap<string, RawRecord>
  /** Every id of a type that exists at all, also of files that cannot be read, so that one mistake is told once. */
  readonly knownIds: ReadonlyMap<string, ReadonlySet<string>>
  /** Where records have moved, by the folder/id that they had. */
  readonly moved: ReadonlyMap<string, Tombstone>
  /** All typed records in order of type and id. */
  readonly all: readonly AnyRecord[]
  /** All records, those that do not fit their schema with whatever their author wrote, so that no problem waits for another. */
  readonly checkable: readonly AnyRecord[]
  /** Links in bodies and in Markdown fields. */
  readonly links: readonly Placed<BodyLink>[]
  /** Citations in bodies and in Markdown fields. */
  readonly citations: readonly Placed<BodyCitation>[]
  /** HTML, components and code in bodies and in Markdown fields. */
  readonly markup: readonly Placed<BodyMarkup>[]
  /** Words of bodies and of Markdown fields, by record in the order of `all`. */
  readonly prose: readonly Prose[]
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
  const isObject = ({ value }: FieldValue) => typeof value === 'object' && value !== null
  return (recordType(record.folder).sources ?? []).flatMap((pattern) =>
    fieldValues(record.data, pattern).filter(isObject),
  ) as never
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
