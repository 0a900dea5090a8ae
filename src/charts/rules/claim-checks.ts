import type { Chart } from '../../records/charts/schema.ts'
import type { ChartEvent } from '../chart-row.ts'
import { sizeOf, totalsBy } from './figures.ts'
import type { Figure } from './figures.ts'

/** `most` is more than this share of the whole. */
const MOST = 0.5

/** `few` is less than this share of the whole. */
const FEW = 0.25

/** `similar` shares lie less than this apart: five percentage points, two replies of forty. */
const SIMILAR = 0.05

type Says = Chart['says']
type Key = keyof Says

/** What is not true of a claim, in words; undefined when it holds. */
export function brokenClaim(says: Says, key: Key, figures: readonly Figure[]): string | undefined {
  switch (key) {
    case 'largest':
    case 'smallest': {
      const totals = totalsBy('row', figures)
      const isMore = (one: number, other: number) => (key === 'largest' ? one > other : one < other)
      const [actual, extreme] = [...totals].reduce((best, one) => (isMore(one[1], best[1]) ? one : best))
      const claimed = says[key]!
      if (!totals.has(claimed)) return `"${claimed}" is no row, so it cannot be the ${key} one; "${actual}" is`
      return totals.get(claimed) === extreme ? undefined : `"${claimed}" is not the ${key} row; "${actual}" is`
    }
    case 'most':
      return shares(says.most!, figures).some((share) => !(share > MOST))
        ? `${quoted(says.most!)} ${says.most!.length === 1 ? 'is' : 'are'} not more than half: ${percents(says.most!, figures)}`
        : undefined
    case 'few':
      return shares(says.few!, figures).some((share) => !(share < FEW))
        ? `${quoted(says.few!)} ${says.few!.length === 1 ? 'is' : 'are'} not less than a quarter: ${percents(says.few!, figures)}`
        : undefined
    case 'order':
      return wrongOrder(says.order!, figures)
    case 'order_in_each':
      return wrongOrderInEach(says.order_in_each!, figures)
    case 'trend':
      return wrongTrend(says.trend!, figures)
    case 'no_two_alike':
      return alike(says.no_two_alike!, figures)
    case 'similar':
      return unlike(says.similar!, figures)
    case 'whole':
      return wrongWhole(says.whole!, figures)
    case 'above_zero':
      return wrongSide(says.above_zero!, figures, 'above')
    case 'below_zero':
      return wrongSide(says.below_zero!, figures, 'below')
    case 'sequence':
      return 'only events have a sequence'
  }
}

/** Share of the named rows, series or panels: of everything drawn, or for "x of y" in each place that has them of its own base. */
function shares(names: readonly string[], figures: readonly Figure[]): number[] {
  const meant = figures.filter((figure) => names.some((name) => isNamed(figure, name)))
  if (figures.every(({ of }) => of)) {
    const places = Map.groupBy(meant, ({ row, panel }) => `${panel}\n${row}`)
    return [...places.values()].map((place) => place.reduce((sum, figure) => sum + sizeOf(figure), 0))
  }
  const sum = (some: readonly Figure[]) => some.reduce((total, { value }) => total + value, 0)
  return [sum(meant) / sum(figures)]
}

function percents(names: readonly string[], figures: readonly Figure[]): string {
  return shares(names, figures)
    .map((share) => (Number.isFinite(share) ? `${Math.round(share * 100)}%` : 'a share of nothing'))
    .join(', ')
}

function wrongOrder(order: NonNullable<Says['order']>, figures: readonly Figure[]): string | undefined {
  const groups = order.map((names) =>
    names.map((name) => ({
      name,
      total: figures.filter((figure) => isNamed(figure, name)).reduce((sum, figure) => sum + sizeOf(figure), 0),
    })),
  )
  for (const [index, group] of groups.slice(1).entries()) {
    const above = groups[index]!.reduce((least, one) => (one.total < least.total ? one : least))
    const below = group.reduce((most, one) => (one.total > most.total ? one : most))
    if (above.total <= below.total)
      return `"${above.name}" (${shown(above.total)}) is not more than "${below.name}" (${shown(below.total)})`
  }
  return undefined
}

function wrongOrderInEach(order: NonNullable<Says['order']>, figures: readonly Figure[]): string | undefined {
  for (const [row, own] of Map.groupBy(figures, (figure) => figure.row)) {
    const wrong = wrongOrder(order, own)
    if (wrong) return `at "${row}" ${wrong}`
  }
  return undefined
}

function wrongTrend(trend: NonNullable<Says['trend']>, figures: readonly Figure[]): string | undefined {
  for (const line of Map.groupBy(figures, ({ series, panel }) => `${panel}\n${series}`).values()) {
    for (const [index, figure] of line.slice(1).entries()) {
      const before = line[index]!
      const step = sizeOf(figure) - sizeOf(before)
      if (trend === 'increases' ? step <= 0 : step >= 0)
        return `from "${before.row}" (${shown(sizeOf(before))}) to "${figure.row}" (${shown(sizeOf(figure))}) it does not ${trend === 'increases' ? 'increase' : 'decrease'}`
    }
  }
  return undefined
}

function alike(what: NonNullable<Says['no_two_alike']>, figures: readonly Figure[]): string | undefined {
  const [own, other] = what === 'rows' ? (['row', 'series'] as const) : (['series', 'row'] as const)
  const seen = new Map<string, string>()
  for (const [name, group] of Map.groupBy(figures, (figure) => figure[own] ?? '')) {
    const profile = JSON.stringify(group.map((figure) => [figure[other], figure.panel, sizeOf(figure)]))
    const twin = seen.get(profile)
    if (twin !== undefined) return `"${twin}" and "${name}" are alike`
    seen.set(profile, name)
  }
  return undefined
}

/** Rows whose "x of y" is all of y are the ones named, and no others. */
function wrongWhole(names: readonly string[], figures: readonly Figure[]): string | undefined {
  const isWhole = (row: string) => figures.filter((figure) => figure.row === row).every(({ value, of }) => of === value)
  const rows = [...new Set(figures.map(({ row }) => row))]
  const part = names.find((name) => !isWhole(name))
  if (part !== undefined) return `"${part}" is not the whole of its base`
  const other = rows.find((row) => isWhole(row) && !names.includes(row))
  return other === undefined ? undefined : `"${other}" is the whole of its base too`
}

function unlike(names: readonly string[], figures: readonly Figure[]): string | undefined {
  for (const name of names) {
    const own = figures.filter((figure) => isNamed(figure, name))
    if (own.some(({ of }) => !of)) return `"${name}" has no base, so its figures are no shares that could be similar`
    const sizes = own.map(sizeOf)
    const apart = Math.max(...sizes) - Math.min(...sizes)
    if (!(apart < SIMILAR))
      return `the shares of "${name}" lie ${shown(apart * 100)} percentage points apart, and similar is less than ${SIMILAR * 100}`
  }
  return undefined
}

function wrongSide(names: readonly string[], figures: readonly Figure[], side: 'above' | 'below'): string | undefined {
  const wrong = names.find((name) =>
    figures.some((figure) => isNamed(figure, name) && !(side === 'above' ? figure.value > 0 : figure.value < 0)),
  )
  return wrong === undefined ? undefined : `"${wrong}" is not ${side} zero`
}

/** What is not true of a sequence of events: each is over before the next begins, or in the same month or year. */
export function brokenSequence(sequence: NonNullable<Says['sequence']>, events: readonly ChartEvent[]): string | undefined {
  const groups = sequence.map((names) => names.map((name) => events.find(({ id }) => id === name)!))
  for (const [index, group] of groups.slice(1).entries()) {
    for (const before of groups[index]!) {
      for (const after of group) {
        const [ended, begun] = [before.end ?? before.date, after.date]
        const common = Math.min(ended.length, begun.length)
        if (ended.slice(0, common) > begun.slice(0, common))
          return `"${before.id}" (${ended}) is not before "${after.id}" (${begun})`
      }
    }
  }
  return undefined
}

/** True when a claim means the figure by this name: that of its row, series or panel. */
export function isNamed({ row, series, panel }: Figure, name: string): boolean {
  return row === name || series === name || panel === name
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ')
}

function shown(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
