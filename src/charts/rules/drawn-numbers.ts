import { formatNumber, unitLabel } from '../../tables/words/format-value.ts'
import { matchingValues } from '../../records/charts/matching-values.ts'
import { chartSources } from '../chart-sources.ts'
import { readQuantities } from '../../validate/prose-numbers/read-quantities.ts'
import { sourcedValues } from '../../validate/prose-numbers/sourced-value.ts'
import type { SourcedValue } from '../../validate/prose-numbers/sourced-value.ts'
import { distinctNames } from '../drawing.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { figuresOf, sizeOf, totalsBy } from './figures.ts'

/** The numbers that the words of a chart may use. */
export interface DrawnNumbers {
  /** Written in digits, without signs and thousands separators: figures, their totals, and numbers of labels and dates. */
  readonly digits: ReadonlySet<string>
  /** Written in words: those, and how many things are drawn. */
  readonly words: ReadonlySet<string>
  /** Figures with their units, in the terms of numbers in prose. */
  readonly values: readonly SourcedValue[]
}

/** Reads the numbers that a chart draws, writes, or has as many things of. */
export function drawnNumbers(chart: DrawnChart): DrawnNumbers {
  const [counts, things] = [countsOf(chart), thingsIn(chart)]
  const digits = new Set([...textsOf(chart), ...counts.map(formatNumber)].flatMap(numbersIn))
  return {
    digits,
    words: new Set([...digits, ...things.map(String)]),
    values: [...measureValues(chart), ...eventValues(chart), ...sharesOf(chart), ...[...counts, ...things].map(asCount)],
  }
}

/** Numbers written in digits, without their thousands separators and signs. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(([number]) =>
    String(Number(number.replaceAll(',', ''))),
  )
}

/** Everything that the drawing and its table say in words. */
function textsOf({ record, data }: DrawnChart): string[] {
  const { subtitle } = record.data
  switch (data.kind) {
    case 'rows':
      return [
        subtitle,
        ...data.rows.flatMap(({ row, series, panel, mark, text, period, qualifier }) =>
          [row.label, series?.label, panel?.label, mark, text, period, qualifier].map((one) => one ?? ''),
        ),
      ]
    case 'events':
      return [subtitle, ...data.events.flatMap(({ title, date, end }) => [title, date, end ?? ''])]
    case 'flow':
      return [subtitle, ...data.steps.flatMap(({ main, aside }) => [main.label, aside?.label ?? ''])]
    case 'network':
      return [subtitle, ...data.nodes.map(({ label }) => label)]
  }
}

/** Numbers of things that are drawn, and their totals where adding them up makes sense. */
function countsOf({ record, data }: DrawnChart): number[] {
  switch (data.kind) {
    case 'events':
      return []
    case 'flow':
      return data.steps.flatMap(({ main, aside }) =>
        [main, ...(aside ? [aside] : [])].flatMap(({ count, parts }) => [count, ...parts.map((part) => part.count)]),
      )
    case 'network':
      return [...data.nodes, ...data.links].map(({ count }) => count).concat(record.data.data.links?.least ?? [])
    case 'rows': {
      const figures = figuresOf(data)
      if (data.unit === '%' || figures.some(({ of }) => of)) return []
      const bySeries = Map.groupBy(figures, ({ series }) => series)
      const sum = (some: readonly { value: number }[]) => some.reduce((total, { value }) => total + value, 0)
      // Cells of a framework have an entry or none: their totals are numbers of entries.
      const own = record.data.data.measures ? [] : figures.map(({ value }) => value)
      return [...own, ...totalsBy('row', figures).values(), ...[...bySeries.values()].map(sum), sum(figures)]
    }
  }
}

/** How many rows, series, panels, events and reports there are, and how many names each claim has. */
function thingsIn({ record, data }: DrawnChart): number[] {
  const claimed = Object.values(record.data.says).flatMap((claim) => (Array.isArray(claim) ? [claim.flat().length] : []))
  const own = {
    rows: () =>
      data.kind === 'rows' ? (['row', 'series', 'panel'] as const).map((key) => distinctNames(data.rows, key).length) : [],
    events: () => (data.kind === 'events' ? [data.events.length] : []),
    flow: () => (data.kind === 'flow' ? [data.steps.length] : []),
    network: () => (data.kind === 'network' ? [data.nodes.length, data.links.length] : []),
  }
  const reports = new Set(chartSources(data).map(({ report }) => report)).size
  return [...own[data.kind](), reports, ...claimed].filter((count) => count > 0)
}

function measureValues({ record, records }: DrawnChart): SourcedValue[] {
  return (record.data.data.measures ?? []).flatMap((query) => {
    const measure = records.measures.get(query.measure)?.data
    if (!measure) return []
    const values = matchingValues(measure, query)
    return sourcedValues({ ...measure, values }, unitLabel(records, measure.unit))
  })
}

function eventValues({ data }: DrawnChart): SourcedValue[] {
  return data.kind === 'events' ? data.events.flatMap(({ title }) => statedValues(title)) : []
}

/** Numbers with a unit that a text states of itself: money, percentages, counts and "x of y". */
export function statedValues(text: string): SourcedValue[] {
  return readQuantities(text).flatMap(({ kind, value, of }) =>
    kind === 'fraction' || kind === 'duration' ? [] : [{ kind, value, of, isHedged: false }],
  )
}

/**
 * Shares that fractions may mean: "x of y", or each row of the whole. Where a trend is claimed the rows are stages of one
 * thing, and the share is that of the last in the first: "shrank to less than a quarter".
 */
function sharesOf({ record, data }: DrawnChart): SourcedValue[] {
  const figures = figuresOf(data)
  const whole = figures.reduce((sum, { value }) => sum + value, 0)
  const [first, last] = [figures[0], figures.at(-1)]
  const shares = figures.some(({ of }) => of)
    ? figures.map(sizeOf)
    : record.data.says.trend && first && last
      ? [last.value / first.value]
      : figures.map(({ value }) => value / whole)
  return shares
    .filter(Number.isFinite)
    .map((share) => ({ kind: 'percent', value: share * 100, isHedged: false, isDerived: true }))
}

function asCount(value: number): SourcedValue {
  return { kind: 'count', value, isHedged: false }
}
