import { facetValues } from '../../graph/facets.ts'
import { facetNames, publishedFindings } from '../select/finding-rows.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { figuresOf, isNamed, sizeOf } from './figures.ts'
import type { Figure } from './figures.ts'

/** What the claims of a chart are held to. */
export interface ClaimData {
  /** As they are drawn. */
  readonly figures: readonly Figure[]
  /** By size: where nothing is above zero, the deepest fall is the largest. */
  readonly ranked: readonly Figure[]
  /** False where the figures of one name make no sum: shares, rates, ranges, lengths of time, one thing told by several reports. */
  readonly canAdd: boolean
  /** True when the figures stand in an order that the measure has and nobody chose for the chart. */
  readonly hasOrder: boolean
  /** True when the figures say how much something changed. */
  readonly isChange: boolean
  /** Shares of the whole that the named rows, series or panels make together; or why there are none. */
  readonly sharesOf: (names: readonly string[]) => Shares
}

export type Shares = { readonly shares: readonly number[] } | { readonly why: string }

/** Units of which a sum says nothing. */
const NO_SUM = /%|\bper\b|\bfor every\b|\bpoints\b|^(?:minutes|hours|days|weeks|months|years|ratio|rank)$/

/** Words by which the title or definition of a measure says that its values are changes. */
const CHANGE = /\b(?:change|growth|difference|increase|decrease)/i

/** Reads what claims are held to. */
export function claimData(chart: DrawnChart): ClaimData {
  const { record, data, records } = chart
  const { data: query, encodings } = record.data
  const figures = figuresOf(data)
  const measures = query.measures ?? []
  const isFall = figures.every(({ value }) => value <= 0) && figures.some(({ value }) => value < 0)
  const perReport = measures.some(({ row = '', series = '', panel = '' }) => /\{report\}/.test(row + series + panel))
  const canAdd =
    !perReport &&
    !(data.kind === 'rows' && NO_SUM.test(data.unit)) &&
    figures.every(({ of, low }) => of === undefined && low === undefined)
  const texts = measures.map(({ measure }) => records.measures.get(measure)?.data)
  return {
    figures,
    ranked: isFall ? figures.map((figure) => ({ ...figure, value: -figure.value })) : figures,
    canAdd,
    hasOrder: measures.length === 1 && !perReport && encodings.sort === 'record',
    isChange: measures.length > 0 && texts.every((text) => text && CHANGE.test(`${text.title} ${text.definition}`)),
    sharesOf: (names) => sharesOf(chart, figures, canAdd, names),
  }
}

function sharesOf(chart: DrawnChart, figures: readonly Figure[], canAdd: boolean, names: readonly string[]): Shares {
  const { record, data } = chart
  const meant = figures.filter((figure) => names.some((name) => isNamed(figure, name)))
  if (record.data.data.findings) return { shares: [shareOfFindings(chart, names)] }
  if (data.kind !== 'rows') return { why: `a ${record.data.type} chart draws no parts of one whole` }
  if (figures.every(({ of }) => of)) {
    const places = [...Map.groupBy(meant, ({ row, panel }) => `${panel}\n${row}`).values()]
    if (places.some((place) => new Set(place.map(({ of }) => of)).size > 1))
      return { why: `the figures of ${quoted(names)} have different bases` }
    return { shares: places.map((place) => sum(place.map(sizeOf))) }
  }
  if (meant.length === figures.length) return { why: `${quoted(names)} is everything that is drawn` }
  if (canAdd) return { shares: [sum(meant.map(({ value }) => value)) / sum(figures.map(({ value }) => value))] }
  const each = names.map((name) => figures.filter((figure) => isNamed(figure, name)))
  if (data.unit !== '%' || each.some((own) => own.length > 1)) return { why: `the figures of ${quoted(names)} make no sum` }
  return { shares: each.map(([figure]) => figure!.value / 100) }
}

/** Share of the findings drawn that have any of the named values: a finding with several counts once. */
function shareOfFindings({ record, records }: DrawnChart, names: readonly string[]): number {
  const { by, and } = record.data.data.findings!
  const facets = [by, ...(and ? [and] : [])]
  const wanted = facets.map(
    (facet) => new Set(facetNames(records, facet).flatMap(({ key, label }) => (names.includes(label) ? key : []))),
  )
  const drawn = publishedFindings(records).filter(({ data }) => facets.every((facet) => facetValues(data, facet).length > 0))
  const meant = drawn.filter(({ data }) =>
    facets.some((facet, at) => facetValues(data, facet).some((value) => wanted[at]!.has(value))),
  )
  return meant.length / drawn.length
}

/** Names as messages list them. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' and ')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
