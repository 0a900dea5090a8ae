import type { MeasureValue } from '../../records/measures/schema.ts'
import type { Records } from '../../records/record.ts'

/** A number as readers see it: thousands grouped, a real minus sign, as many decimals as the record has. */
export function formatNumber(value: number): string {
  return NUMBER_FORMAT.format(value).replace('-', '−')
}

// Made once: toLocaleString with options sets up a formatter for every number, a tenth of a large build.
const NUMBER_FORMAT = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

/**
 * A value with its unit: "£329 million", "0.9%", "23 of 29 vanguards", "£85 to £120". `unitLabel` comes from
 * vocabulary/units; a sign of money stands before each number, % behind each, any other unit once at the end.
 */
export function formatValue(entry: Pick<MeasureValue, 'value' | 'of' | 'low' | 'high'>, unitLabel: string): string {
  const money = /^([£$€])\s*(.*)$/.exec(unitLabel)
  const unit = money ? money[2]! : unitLabel === '%' || unitLabel === 'count' ? '' : unitLabel
  const number = (value: number): string => {
    const digits = formatNumber(value)
    if (money) return digits.replace(/^−?/, (minus) => minus + money[1])
    return unitLabel === '%' ? `${digits}%` : digits
  }
  const words = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ')
  const { value, of, low, high } = entry
  if (value !== undefined) {
    if (of !== undefined) return words(number(value), 'of', number(of), unit)
    return words(number(value), value === 1 && !money ? singular(unit) : unit)
  }
  if (low === undefined) return words('up to', number(high!), unit)
  if (high !== undefined) return words(number(low), 'to', number(high), unit)
  return money ? words(number(low), unit, 'or more') : words(number(low), 'or more', unit)
}

/** Label of a measure's unit, from vocabulary/units. */
export function unitLabel(records: Records, unit: string): string {
  return records.vocabulary.get('units')?.data.values.find((value) => value.id === unit)?.label ?? unit
}

/** Units are written in the plural, the counted thing first; of plurals that are not regular, only people is known. */
function singular(label: string): string {
  if (/^people\b/.test(label)) return label.replace('people', 'person')
  return label.replace(/(?:ies|(?<=[^s\W])s)\b/, (ending) => (ending === 'ies' ? 'y' : ''))
}
