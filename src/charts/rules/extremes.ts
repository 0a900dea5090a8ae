import type { ChartRow } from '../chart-row.ts'
import { isMissing } from '../chart-row.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { figuresOf, totalsBy } from './figures.ts'

/** One end of what a chart draws. Several may tie, and then any of the texts will do. */
export interface Extreme {
  readonly end: 'largest' | 'smallest' | 'first' | 'last'
  /** Figures as they are drawn, years, or names. */
  readonly texts: readonly string[]
  /** True when the texts are named by their numbers. */
  readonly isNumber: boolean
}

/**
 * The ends of what a chart draws, as its description can name them: figures where something is measured; names where
 * records are counted, since counts change with every record; years of events.
 */
export function extremesOf({ record, data }: DrawnChart): Extreme[] {
  const { measures, findings } = record.data.data
  if (data.kind === 'events') {
    const years = data.events.flatMap(({ date, end }) => [yearOf(date), yearOf(end ?? date)])
    const [last, first] = ends(years, Number, String)
    return [toExtreme('first', first, true), toExtreme('last', last, true)]
  }
  if (data.kind === 'rows' && measures) {
    // Of ranges, the upper end of the largest and the lower end of the smallest.
    const rows = data.rows.filter((row) => !isMissing(row))
    const share = (size: number | undefined, { of }: ChartRow) => (of ? size! / of : size!)
    const [largest] = ends(
      rows,
      (row) => share(row.high ?? row.value ?? row.low, row),
      (row) => endOf(row, 'high'),
    )
    const [, smallest] = ends(
      rows,
      (row) => share(row.low ?? row.value ?? row.high, row),
      (row) => endOf(row, 'low'),
    )
    return [toExtreme('largest', largest, true), ...(rows.length > 1 ? [toExtreme('smallest', smallest, true)] : [])]
  }
  const totals = [...totalsBy(findings?.and ? 'series' : 'row', figuresOf(data))]
  const [largest, smallest] = ends(
    totals,
    ([, total]) => total,
    ([name]) => name,
  )
  if (totals.length === 0) return []
  // The weakest links of a network are those at its limit, and there are many.
  const hasSmallest = totals.length > 1 && data.kind !== 'network'
  return [toExtreme('largest', largest, false), ...(hasSmallest ? [toExtreme('smallest', smallest, false)] : [])]
}

/** A figure as it is drawn; of a range one of its ends. */
function endOf({ low, high, mark }: ChartRow, end: 'low' | 'high'): string {
  if (low === undefined || high === undefined) return mark
  const numbers = mark.match(/[£$€]?[\d,.]*\d/g) ?? [mark]
  return (end === 'high' ? numbers.at(-1) : numbers[0])!
}

function toExtreme(end: Extreme['end'], texts: readonly string[], isNumber: boolean): Extreme {
  return { end, texts, isNumber }
}

/** Texts of the things of the largest size, and of those of the smallest. */
function ends<Thing>(
  things: readonly Thing[],
  sizeOf: (thing: Thing) => number,
  textOf: (thing: Thing) => string,
): [largest: readonly string[], smallest: readonly string[]] {
  const sizes = things.map(sizeOf)
  const textsOf = (size: number) => [...new Set(things.filter((_, at) => sizes[at] === size).map(textOf))]
  return [textsOf(Math.max(...sizes)), textsOf(Math.min(...sizes))]
}

function yearOf(date: string): string {
  return date.slice(0, 4)
}
