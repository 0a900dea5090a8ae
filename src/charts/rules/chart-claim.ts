import type { Chart } from '../../records/charts/schema.ts'
import { didYouMean } from '../../validate/nearest.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { drawnCharts } from './drawn-charts.ts'
import { figuresOf, sizeOf, totalsByRow } from './figures.ts'
import type { Figure } from './figures.ts'

/** `most` is more than this share of the whole. */
const MOST = 0.5

/** `few` is less than this share of the whole. */
const FEW = 0.25

type Says = Chart['says']
type Key = keyof Says

/** What the headline of a chart claims is so in its data, whatever kind of data it draws. */
export const chartClaim: Rule = (context) =>
  drawnCharts(context).flatMap(({ record, data }) => {
    const { says, type } = record.data
    const claims = (Object.keys(says) as Key[]).filter((key) => says[key] !== undefined)
    const report = (key: Key, message: string, fix: string) =>
      fieldProblem(context, record, ['says', key], { rule: 'chart-claim', message, fix })
    const figures = figuresOf(data)
    if (figures.length === 0 && claims.length > 0)
      return [report(claims[0]!, `a ${type} chart has no numbers that a claim could be held to`, 'Leave says out.')]
    return claims.flatMap((key) => {
      const unknown = unknownName(namesIn(says[key]), figures)
      if (unknown) return [report(key, ...unknown)]
      const wrong = brokenClaim(says, key, figures)
      return wrong ? [report(key, wrong, 'Correct the headline and says, or the records.')] : []
    })
  })

/** What is not true of a claim, in words; undefined when it holds. */
function brokenClaim(says: Says, key: Key, figures: readonly Figure[]): string | undefined {
  switch (key) {
    case 'largest':
    case 'smallest': {
      const totals = totalsByRow(figures)
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
    case 'trend':
      return wrongTrend(says.trend!, figures)
    case 'no_two_alike':
      return alike(says.no_two_alike!, figures)
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

function unknownName(names: readonly string[], figures: readonly Figure[]): [message: string, fix: string] | undefined {
  const unknown = names.find((name) => !figures.some((figure) => isNamed(figure, name)))
  if (unknown === undefined) return undefined
  const known = [...new Set(figures.flatMap(({ row, series, panel }) => [row, series, panel]))].filter(
    (name) => name !== undefined,
  )
  return [
    `the chart draws nothing that is called "${unknown}".${didYouMean(unknown, known)}`,
    `It draws: ${known.slice(0, MOST_NAMED).join('; ')}${known.length > MOST_NAMED ? '; …' : ''}.`,
  ]
}

/** Most names that a message lists. */
const MOST_NAMED = 20

function namesIn(claim: Says[Key]): readonly string[] {
  if (typeof claim === 'string')
    return claim === 'increases' || claim === 'decreases' || claim === 'rows' || claim === 'series' ? [] : [claim]
  return (claim ?? []).flat()
}

function isNamed({ row, series, panel }: Figure, name: string): boolean {
  return row === name || series === name || panel === name
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ')
}

function shown(number: number): string {
  return String(Math.round(number * 1000) / 1000)
}
