import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import { readQuantities } from './read-quantities.ts'
import type { Quantity } from './read-quantities.ts'

/** A value that a text may state, in the terms of `Quantity`. */
export interface SourcedValue {
  readonly kind: 'money' | 'percent' | 'pair' | 'count' | 'duration'
  readonly value: number
  readonly of?: number
  readonly unit?: string
  /** True when the source itself gives the value as "about" or "over". */
  readonly isHedged: boolean
  /** True when the value is worked out from x of y, so that a text may round it. */
  readonly isDerived?: boolean
}

const SCALES: readonly [RegExp, number][] = [
  [/\bbillion\b/i, 1e9],
  [/\bmillion\b/i, 1e6],
  [/\bthousand\b/i, 1e3],
]

/** Every value that a text may take from a measure; `unitLabel` is the label of its unit in vocabulary/units. */
export function sourcedValues(measure: Measure, unitLabel: string): SourcedValue[] {
  const { kind, scale, unit } = readUnitLabel(unitLabel)
  // "£ for every £100 spent": the base in the label may be said too; so may a span that the period names.
  const said = [unitLabel, ...measure.values.map(({ period }) => period ?? '')].flatMap((text) => readQuantities(text))
  return [
    ...measure.values.flatMap((entry) => valuesOf(entry, kind, scale, unit)),
    ...said.flatMap((quantity) => fromQuantity(quantity)),
  ]
}

function valuesOf(entry: MeasureValue, kind: SourcedValue['kind'], scale: number, unit: string | undefined): SourcedValue[] {
  const isHedged = entry.qualifier !== undefined
  const make = (value: number, hedged = isHedged): SourcedValue => ({
    kind,
    value: value * scale,
    ...(unit ? { unit } : {}),
    isHedged: hedged,
  })
  const { value, of, low, high } = entry
  const found: SourcedValue[] = []
  if (value !== undefined) found.push(make(value))
  if (low !== undefined) found.push(make(low, isHedged || high === undefined))
  if (high !== undefined) found.push(make(high, isHedged || low === undefined))
  if (of !== undefined) {
    found.push(make(of, false))
    if (value !== undefined) {
      found.push({ kind: 'pair', value, of, isHedged })
      if (of !== 0) found.push({ kind: 'percent', value: (100 * value) / of, isHedged, isDerived: true })
    }
  }
  return found
}

function fromQuantity({ kind, value, unit }: Quantity): SourcedValue[] {
  if (kind !== 'money' && kind !== 'count' && kind !== 'duration') return []
  return [{ kind, value, ...(unit ? { unit } : {}), isHedged: false }]
}

/** "£ million", "%", "years", "vanguards": what the label of a unit makes of its numbers. */
function readUnitLabel(label: string): { kind: SourcedValue['kind']; scale: number; unit?: string } {
  const scale = SCALES.find(([word]) => word.test(label))?.[1] ?? 1
  if (/^[£$€]/.test(label)) return { kind: 'money', scale }
  if (/^(%|per ?cent|percentage)/i.test(label)) return { kind: 'percent', scale: 1 }
  const unit = /^(minute|hour|day|week|month|year)s?$/i.exec(label)?.[1]?.toLowerCase()
  return unit ? { kind: 'duration', scale: 1, unit } : { kind: 'count', scale }
}
