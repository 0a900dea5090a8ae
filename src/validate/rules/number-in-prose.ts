import { linkedFile } from '../../load/linked-file.ts'
import { locate } from '../../load/locate.ts'
import type { Place } from '../../load/locate.ts'
import type { Problem } from '../../load/problem.ts'
import type { Framework } from '../../records/frameworks/schema.ts'
import type { Measure } from '../../records/measures/schema.ts'
import { fieldValues } from '../../records/field-path.ts'
import { recordType } from '../../records/record-types.ts'
import type { TypedRecord } from '../../records/record.ts'
import { isSourced } from '../prose-numbers/is-sourced.ts'
import { readQuantities } from '../prose-numbers/read-quantities.ts'
import type { Quantity } from '../prose-numbers/read-quantities.ts'
import { sourcedValues } from '../prose-numbers/sourced-value.ts'
import type { SourcedValue } from '../prose-numbers/sourced-value.ts'
import { componentReferences } from '../references.ts'
import { isPublished } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/** Types whose text states evidence; the others are the evidence itself or text about the site. */
const TYPES = new Set(['findings', 'themes', 'briefings', 'models', 'vanguards', 'reports'])

/** Fields of plain text that readers see beside the Markdown ones. A vanguard's facts name their own place in a report. */
const PLAIN_FIELDS: Readonly<Record<string, readonly string[]>> = { findings: ['title'] }

/** Most measures that a message names. */
const MOST_NAMED = 3

/**
 * A number with a unit in published prose is a value of a measure that the record links: in its `measures`, in the
 * text, as a component (a chart brings those that it draws), or through a finding that a theme or briefing links. What counts as such a number is said at
 * `readQuantities`, how far it may be rounded at `isSourced`. Numbers of rows and columns of a linked framework count too.
 */
export const numberInProse: Rule = (context) => {
  const linked = linkedByRecord(context)
  const valuesIn = readValues(context)
  const holders = holdersOf(context, valuesIn)
  const cache = new Map<AnyRecord, readonly SourcedValue[]>()
  const valuesFor = (record: AnyRecord): readonly SourcedValue[] => {
    const values = cache.get(record) ?? [...(linked.get(record) ?? [])].flatMap(valuesIn)
    cache.set(record, values)
    return values
  }
  const check = (record: AnyRecord, text: string, place: (index: number) => Place): Problem[] =>
    readQuantities(text)
      .filter((quantity) => !isSourced(quantity, valuesFor(record)))
      .map((quantity) => ({
        file: record.file,
        ...place(quantity.index),
        rule: 'number-in-prose',
        ...describe(record, quantity, [...(linked.get(record) ?? [])], holders),
      }))
  const inProse = context.prose
    .filter(({ record }) => isChecked(record))
    .flatMap(({ record, text, placeAt }) => check(record, text, placeAt))
  const inFields = context.all
    .filter(isChecked)
    .flatMap((record) =>
      (PLAIN_FIELDS[record.folder] ?? []).flatMap((pattern) =>
        fieldValues(record.data, pattern).flatMap(({ path, value }) =>
          check(record, String(value), () => locate(context.raw.get(record.file)!, path)),
        ),
      ),
    )
  return [...inProse, ...inFields]
}

function isChecked(record: AnyRecord): boolean {
  return TYPES.has(record.folder) && isPublished(record)
}

function describe(
  record: AnyRecord,
  quantity: Quantity,
  linked: readonly string[],
  holders: (quantity: Quantity) => readonly string[],
): { message: string; fix: string } {
  const { hedge, text, kind } = quantity
  const { one } = recordType(record.folder)
  const names =
    linked.slice(0, MOST_NAMED).join(', ') + (linked.length > MOST_NAMED ? ` and ${linked.length - MOST_NAMED} more` : '')
  const as = hedge === 'exact' ? 'exactly' : `as "${hedge.replace('-', ' ')}"`
  const said = hedge === 'exact' ? `"${text}"` : `"${text}" (${as})`
  const message = linked.length
    ? `the text says ${said}, which is no value of the measures that this ${one} links: ${names}`
    : `the text says ${said}, but this ${one} links no measure that could have it`
  const having = holders(quantity)
  const elsewhere = having.filter((file) => !linked.includes(file)).slice(0, MOST_NAMED)
  const here = kind === 'pair' ? undefined : having.find((file) => linked.includes(file))
  if (here) return { message, fix: `${here} has this value, but not ${as}: say how it is rounded, or leave the rounding out.` }
  const source = elsewhere.length
    ? `${elsewhere.join(' or ')} has such a value`
    : 'No other measure has such a value, so it may need a record'
  const how =
    record.folder === 'findings' ? 'add the measure to measures, or link it in the text' : 'link the measure in the text'
  return { message, fix: `Correct the number, or ${how}. ${source}.` }
}

function isOfUse({ folder }: AnyRecord, url: string): boolean {
  if (!TYPES.has(folder)) return false
  return folder === 'themes' || folder === 'briefings' || /measures|frameworks/.test(url)
}

/** Files of the measures and frameworks that each record links. */
function linkedByRecord(context: RuleContext): Map<AnyRecord, Set<string>> {
  const direct = new Map<AnyRecord, Set<string>>()
  const findings = new Map<AnyRecord, Set<string>>()
  const note = (record: AnyRecord, file: string): void => {
    const map = file.startsWith('findings/') ? findings : direct
    const files = map.get(record) ?? new Set()
    if (/^(measures|frameworks|findings)\//.test(file)) map.set(record, files.add(file))
  }
  // Working out a path costs more than looking at it, and most links lead elsewhere.
  for (const { record, url } of context.links) if (isOfUse(record, url)) note(record, linkedFile(record.file, url) ?? '')
  for (const one of context.markup)
    for (const { to, id } of componentReferences(one)) {
      note(one.record, to + '/' + id + recordType(to).extension)
      // A chart shows its measures with their places, so text beside it may say what it draws.
      const drawn = to === 'charts' ? context.records.charts.get(id)?.data.data : undefined
      for (const { measure } of drawn?.measures ?? []) note(one.record, `measures/${measure}.yaml`)
      if (drawn?.framework) note(one.record, `frameworks/${drawn.framework}.yaml`)
    }
  for (const finding of context.records.findings.values())
    for (const id of finding.data.measures) note(finding, `measures/${id}.yaml`)
  const byFile = new Map<string, AnyRecord>([...context.records.findings.values()].map((record) => [record.file, record]))
  for (const [record, files] of findings) {
    if (record.folder !== 'themes' && record.folder !== 'briefings') continue
    for (const file of files) for (const measure of direct.get(byFile.get(file)!) ?? []) note(record, measure)
  }
  return direct
}

/** Values that a text may take from a measure or framework, by its file; each is read once. */
function readValues(context: RuleContext): (file: string) => readonly SourcedValue[] {
  const units = new Map(context.records.vocabulary.get('units')?.data.values.map(({ id, label }) => [id, label]))
  const cache = new Map<string, readonly SourcedValue[]>()
  const byFile = new Map<string, AnyRecord>(
    [...context.records.measures.values(), ...context.records.frameworks.values()].map((record) => [record.file, record]),
  )
  const read = (record: AnyRecord | undefined): SourcedValue[] => {
    if (!record) return []
    if (record.folder === 'measures') {
      const { data } = record as TypedRecord<Measure>
      return sourcedValues(data, units.get(data.unit) ?? data.unit)
    }
    const { rows, columns } = (record as TypedRecord<Framework>).data
    return [rows.length, columns.length].map((value) => ({ kind: 'count', value, isHedged: false }))
  }
  return (file) => {
    const values = cache.get(file) ?? read(byFile.get(file))
    cache.set(file, values)
    return values
  }
}

/** Files of the measures that have the value of a quantity; worked out only when there is a problem to describe. */
function holdersOf(
  context: RuleContext,
  valuesIn: (file: string) => readonly SourcedValue[],
): (quantity: Quantity) => readonly string[] {
  let index: Map<string, string[]> | undefined
  const keyOf = (one: { kind: string; value: number; of?: number; unit?: string }) =>
    [one.kind, one.value, one.of ?? '', one.unit ?? ''].join(' ')
  return (quantity) => {
    if (!index) {
      index = new Map()
      for (const { file } of context.records.measures.values())
        for (const key of new Set(valuesIn(file).map(keyOf))) {
          const files = index.get(key) ?? []
          files.push(file)
          index.set(key, files)
        }
    }
    // Of "24 of the 50", the 50 may have a measure though the pair has none.
    return index.get(keyOf(quantity)) ?? index.get(keyOf({ kind: 'count', value: quantity.of ?? Number.NaN })) ?? []
  }
}
