import type { MeasureValue } from '../records/measures/schema.ts'
import type { Records } from '../records/record.ts'

/** A number as readers see it: thousands grouped, a real minus sign, as many decimals as the record has. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−')
}

/** A value with its unit: "£329 million", "0.9%", "23 of 29 vanguards", "£85 to £120". `unitLabel` comes from vocabulary/units. */
export function formatValue(entry: Pick<MeasureValue, 'value' | 'of' | 'low' | 'high'>, unitLabel: string): string {
  const withUnit = (text: string, isSingular: boolean): string => {
    const money = /^([£$€])\s*(.*)$/.exec(unitLabel)
    if (money) return text.replace(/^(−?)/, `$1${money[1]}`) + (money[2] ? ` ${money[2]}` : '')
    if (unitLabel === '%') return `${text}%`
    if (unitLabel === 'count') return text
    return `${text} ${isSingular ? singular(unitLabel) : unitLabel}`
  }
  if (entry.value !== undefined) {
    const number = formatNumber(entry.value)
    return entry.of === undefined ? withUnit(number, entry.value === 1) : withUnit(`${number} of ${formatNumber(entry.of)}`, false)
  }
  if (entry.low !== undefined && entry.high !== undefined) return withUnit(`${formatNumber(entry.low)} to ${formatNumber(entry.high)}`, false)
  return entry.low !== undefined ? withUnit(`${formatNumber(entry.low)} or more`, false) : withUnit(`up to ${formatNumber(entry.high!)}`, false)
}

/** Label of a measure's unit, from vocabulary/units. */
export function unitLabel(records: Records, unit: string): string {
  return records.vocabulary.get('units')?.data.values.find((value) => value.id === unit)?.label ?? unit
}

/** Units are written in the plural; regular English plurals are all that the list has. */
function singular(label: string): string {
  return label.replace(/(\w)s\b/, '$1')
}
