import type { Chart } from '../../records/charts/schema.ts'
import type { ChartEvent } from '../chart-row.ts'
import { quoted } from './claim-data.ts'
import type { ClaimData } from './claim-data.ts'
import { isNamed, sizeOf, totalsBy } from './figures.ts'
import type { Figure } from './figures.ts'

/** `most` is more than this share of the whole. */
const MOST = 0.5

/** `few` is less than this share of the whole. */
const FEW = 0.25

/** `similar` shares lie less than this apart: five percentage points, two replies of forty. */
const SIMILAR = 0.05

type Says = Chart['says']
type Key = keyof Says
type Order = NonNullable<Says['order']>

/** What is not true of a claim, or why it claims nothing, in words; undefined when it holds. */
export function brokenClaim(says: Says, key: Key, data: ClaimData): string | undefined {
  switch (key) {
    case 'largest':
    case 'smallest':
      return wrongExtreme(key, says[key]!, data)
    case 'most':
      return wrongShare(says.most!, data, (share) => share > MOST, 'not more than half')
    case 'few':
      return wrongShare(says.few!, data, (share) => share < FEW, 'not less than a quarter')
    case 'order':
      return wrongOrder(says.order!, data.ranked, data)
    case 'order_in_each':
      return wrongOrderInEach(says.order_in_each!, data)
    case 'trend':
      return wrongTrend(says.trend!, data)
    case 'no_two_alike':
      return alike(says.no_two_alike!, data.figures)
    case 'similar':
      return unlike(says.similar!, data.figures)
    case 'whole':
      return wrongWhole(says.whole!, data.figures)
    case 'above_zero':
      return wrongSide(says.above_zero!, data, 'above')
    case 'below_zero':
      return wrongSide(says.below_zero!, data, 'below')
    case 'sequence':
      return 'only events have a sequence'
  }
}

function wrongExtreme(key: 'largest' | 'smallest', claimed: string, data: ClaimData): string | undefined {
  const totals = totalsBy('row', data.ranked)
  const isMore = (one: number, other: number) => (key === 'largest' ? one > other : one < other)
  const [actual, extreme] = [...totals].reduce((best, one) => (isMore(one[1], best[1]) ? one : best))
  if (!totals.has(claimed)) return `"${claimed}" is no row, so it cannot be the ${key} one; "${actual}" is`
  if (totals.size === 1) return `"${claimed}" is the only row, so that it is the ${key} one says nothing`
  if (new Set(totals.values()).size === 1) return `all rows are equal, so none is the ${key} one`
  const several = severalFigures([claimed], data.ranked, data)
  if (several) return several
  return totals.get(claimed) === extreme ? undefined : `"${claimed}" is not the ${key} row; "${actual}" is`
}

/** A name with several figures that make no sum cannot be ranked. */
function severalFigures(names: readonly string[], figures: readonly Figure[], { canAdd }: ClaimData): string | undefined {
  const name = canAdd ? undefined : names.find((one) => figures.filter((figure) => isNamed(figure, one)).length > 1)
  return name === undefined ? undefined : `"${name}" has several figures that make no sum, so it has no place in an order`
}

function wrongShare(
  names: readonly string[],
  data: ClaimData,
  holds: (share: number) => boolean,
  otherwise: string,
): string | undefined {
  const found = data.sharesOf(names)
  if ('why' in found) return found.why
  if (found.shares.every(holds)) return undefined
  const percents = found.shares.map((share) => (Number.isFinite(share) ? `${Math.round(share * 100)}%` : 'a share of nothing'))
  return `${quoted(names)} ${names.length === 1 ? 'is' : 'are'} ${otherwise}: ${percents.join(', ')}`
}

function wrongOrder(order: Order, figures: readonly Figure[], data: ClaimData): string | undefined {
  const several = severalFigures(order.flat(), figures, data)
  if (several) return several
  const groups = order.map((names) =>
    names.map((name) => {
      const own = figures.filter((figure) => isNamed(figure, name))
      const total = own.reduce((sum, figure) => sum + sizeOf(figure), 0)
      // Ranges that overlap have no order: the lower end of the one must be clear of the upper end of the other.
      return {
        name,
        total,
        low: own.length === 1 ? (own[0]!.low ?? total) : total,
        isRange: own.some(({ low }) => low !== undefined),
      }
    }),
  )
  for (const [index, group] of groups.slice(1).entries()) {
    const above = groups[index]!.reduce((least, one) => (one.low < least.low ? one : least))
    const below = group.reduce((most, one) => (one.total > most.total ? one : most))
    const isClear = above.isRange || below.isRange ? above.low >= below.total : above.total > below.total
    if (!isClear) return `"${above.name}" (${shown(above.low)}) is not more than "${below.name}" (${shown(below.total)})`
  }
  return undefined
}

function wrongOrderInEach(order: Order, data: ClaimData): string | undefined {
  for (const [row, own] of Map.groupBy(data.ranked, (figure) => figure.row)) {
    const missing = order.flat().find((name) => !own.some((figure) => isNamed(figure, name)))
    const wrong = missing === undefined ? wrongOrder(order, own, data) : `there is no figure for "${missing}"`
    if (wrong) return `at "${row}" ${wrong}`
  }
  return undefined
}

function wrongTrend(trend: NonNullable<Says['trend']>, { figures, hasOrder }: ClaimData): string | undefined {
  if (!hasOrder)
    return 'the rows stand in an order that was chosen for this chart (several queries, several reports, or sorted by value), and that has no trend'
  for (const line of Map.groupBy(figures, ({ series, panel }) => `${panel}\n${series}`).values()) {
    if (line.length < 2) return `"${line[0]!.row}" stands alone, and one figure has no trend`
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
  const groups = Map.groupBy(figures, (figure) => figure[own] ?? '')
  if (groups.size < 2) return `there are no two ${what} that could be alike`
  const seen = new Map<string, string>()
  for (const [name, group] of groups) {
    const profile = JSON.stringify(group.map((figure) => [figure[other], figure.panel, sizeOf(figure)]))
    const twin = seen.get(profile)
    if (twin !== undefined) return `"${twin}" and "${name}" are alike`
    seen.set(profile, name)
  }
  return undefined
}

/** The shares of each name lie close together; of names with one figure each, those of all of them. */
function unlike(names: readonly string[], figures: readonly Figure[]): string | undefined {
  const each = names.map((name) => ({ name: `"${name}"`, own: figures.filter((figure) => isNamed(figure, name)) }))
  const areSingle = each.every(({ own }) => own.length === 1)
  const sets = areSingle ? [{ name: quoted(names), own: each.flatMap(({ own }) => own) }] : each
  for (const { name, own } of sets) {
    if (own.some(({ of }) => !of)) return `${name} has no base, so its figures are no shares that could be similar`
    if (own.length < 2) return `${name} has one figure, which is similar to no other`
    const sizes = own.map(sizeOf)
    const apart = Math.max(...sizes) - Math.min(...sizes)
    if (!(apart < SIMILAR))
      return `the shares of ${name} lie ${shown(apart * 100)} percentage points apart, and similar is less than ${SIMILAR * 100}`
  }
  return undefined
}

/** Rows whose "x of y" is all of y are the ones named, and no others. */
function wrongWhole(names: readonly string[], figures: readonly Figure[]): string | undefined {
  const rows = [...new Set(figures.map(({ row }) => row))]
  const isWhole = (row: string) => figures.filter((figure) => figure.row === row).every(({ value, of }) => of === value)
  const part = names.find((name) => !rows.includes(name) || !isWhole(name))
  if (part !== undefined) return rows.includes(part) ? `"${part}" is not the whole of its base` : `"${part}" is no row`
  const other = rows.find((row) => isWhole(row) && !names.includes(row))
  return other === undefined ? undefined : `"${other}" is the whole of its base too`
}

function wrongSide(names: readonly string[], { figures, isChange }: ClaimData, side: 'above' | 'below'): string | undefined {
  if (!isChange) return `the measure is no change, so ${side} zero does not say what ${side === 'above' ? 'rose' : 'fell'}`
  const wrong = names.find((name) =>
    figures.some((figure) => isNamed(figure, name) && !(side === 'above' ? figure.value > 0 : figure.value < 0)),
  )
  return wrong === undefined ? undefined : `"${wrong}" is not ${side} zero`
}

/** What is not true of a sequence of events: each is over before the next begins; two of one year or month have no sequence. */
export function brokenSequence(sequence: NonNullable<Says['sequence']>, events: readonly ChartEvent[]): string | undefined {
  const groups = sequence.map((names) => names.map((name) => events.find(({ id }) => id === name)!))
  for (const [index, group] of groups.slice(1).entries()) {
    for (const before of groups[index]!) {
      for (const after of group) {
        const [ended, begun] = [before.end ?? before.date, after.date]
        const common = Math.min(ended.length, begun.length)
        if (ended.slice(0, common) >= begun.slice(0, common))
          return `"${before.id}" (${before.end ? `until ${ended}` : ended}) is not over before "${after.id}" (${begun}) begins`
      }
    }
  }
  return undefined
}

function shown(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
