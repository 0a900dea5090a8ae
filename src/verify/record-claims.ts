import { parseCitations } from '../load/citation.ts'
import { locate } from '../load/locate.ts'
import type { Place } from '../load/locate.ts'
import type { RawRecord } from '../load/raw-record.ts'
import type { FieldPath } from '../records/field-path.ts'

/** Something that a record says and a source can bear out, with its place in the record's file. */
export interface PlaceClaim {
  readonly record: RawRecord
  readonly report: string
  /** The place as written; several are parted by "; ". */
  readonly at: string
  /** The object that names it: evidence, a fact, a value of a measure … */
  readonly data: Readonly<Record<string, unknown>>
  readonly place: () => Place
}

/** A text of a record that readers see. */
export interface RecordText {
  readonly record: RawRecord
  readonly text: string
  /** Line and column of the character at an index; of the field for YAML, which may have folded its lines. */
  readonly place: (index: number) => Place
}

/**
 * Fields that may stand as a source has them, because they name things: titles and other bibliographic data of documents,
 * names of sites and organisations, labels of frameworks, dimensions and periods, terms, and places in reports.
 */
const NAMING_FIELDS = new Set(
  'aliases at authors codes column container_title doi headings href id isbn label ledger models number period place printed publisher record report row short_title slides source_file term themes url vanguards via'.split(
    ' ',
  ),
)

/** Record types whose title is a name, not a claim of ours. */
const NAMED_TYPES = new Set(['reports', 'vanguards', 'models', 'frameworks'])

/** Every place in a report that a record names, in its fields and in citations in its texts. */
export function placeClaims(record: RawRecord): PlaceClaim[] {
  const claims: PlaceClaim[] = []
  visit(record.data, [], (value, path) => {
    if (typeof value === 'string') {
      for (const { citation } of parseCitations(value))
        claims.push({ record, report: citation.report, at: citation.at ?? '', data: {}, place: () => locate(record, path) })
    } else {
      const { at, report = record.folder === 'reports' ? record.id : undefined } = value as { at?: unknown; report?: unknown }
      if (typeof at === 'string' && typeof report === 'string')
        claims.push({ record, report, at, data: value, place: () => locate(record, [...path, 'at']) })
    }
  })
  for (const { citation, index } of parseCitations(record.body))
    claims.push({ record, report: citation.report, at: citation.at ?? '', data: {}, place: () => placeInBody(record, index) })
  return claims
}

/** Every text of a record but names and labels. */
export function recordTexts(record: RawRecord): RecordText[] {
  const texts: RecordText[] = []
  visit(record.data, [], (value, path) => {
    const field = path.findLast((step) => typeof step === 'string')
    const isName = path.some((step) => NAMING_FIELDS.has(String(step))) || (field === 'title' && NAMED_TYPES.has(record.folder))
    if (typeof value === 'string' && !isName) texts.push({ record, text: value, place: () => locate(record, path) })
  })
  if (record.body.trim()) texts.push({ record, text: record.body, place: (index) => placeInBody(record, index) })
  return texts
}

/** Names and labels in a record, which a sentence of ours may use as they are. */
export function recordNames(record: RawRecord): string[] {
  const names: string[] = []
  visit(record.data, [], (value, path) => {
    if (typeof value !== 'string') return
    const steps = path.filter((step) => typeof step === 'string')
    const field = steps.at(-1)!
    const isTitle = field === 'title' && NAMED_TYPES.has(record.folder)
    const isName = ['label', 'term', 'literal', 'publisher', 'container_title', 'place', 'short_title'].includes(field)
    const isListed = steps.some((step) => ['aliases', 'headings', 'slides'].includes(step))
    if (isTitle || isName || isListed) names.push(value)
  })
  return names
}

/** Calls back for every string and every object in the data of a record. */
function visit(value: unknown, path: FieldPath, see: (value: string | Record<string, unknown>, path: FieldPath) => void): void {
  if (typeof value === 'string') return see(value, path)
  if (Array.isArray(value)) return value.forEach((item, index) => visit(item, [...path, index], see))
  if (typeof value !== 'object' || value === null) return
  see(value as Record<string, unknown>, path)
  for (const [key, item] of Object.entries(value)) visit(item, [...path, key], see)
}

function placeInBody(record: RawRecord, index: number): Place {
  const before = record.body.slice(0, index).split('\n')
  return { line: record.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 }
}
