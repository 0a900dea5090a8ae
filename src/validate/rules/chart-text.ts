import { matchingValues, rowTemplate } from '../../records/charts/matching-values.ts'
import type { Chart } from '../../records/charts/schema.ts'
import { unitScale } from '../../records/charts/unit-scale.ts'
import { valueLabel } from '../../records/charts/value-label.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import type { Problem } from '../../load/problem.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem, isPublished } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** What a chart says in words is what it shows: every number in its headline and alt, and the extremes that it claims. */
export const chartText: Rule = (context) =>
  // A draft is still being written; its words are checked when it is published.
  [...context.records.charts.values()]
    .filter(isPublished)
    .flatMap((record) => [...strayNumbers(context, record), ...falseClaims(context, record)])

function strayNumbers(context: RuleContext, record: TypedRecord<Chart>): Problem[] {
  const { data: chart } = record
  const shown = numbersShown(context.records, chart)
  return (['headline', 'alt'] as const).flatMap((field) => {
    const stray = [...new Set(numbersIn(chart[field]).filter((number) => !shown.has(number)))]
    return stray.map((number) => {
      const message = `the ${field} says ${number}, which the chart does not show`
      const fix = chart.data.measures
        ? 'Write a number as the measure has it.'
        : 'Leave numbers out: counts change as records are added, and the table has them.'
      return fieldProblem(context, record, [field], { rule: 'chart-text', message, fix })
    })
  })
}

/** Numbers of the data, and of the words and dates that the chart is labelled with. */
function numbersShown(records: Records, chart: Chart): Set<string> {
  const texts = [chart.subtitle]
  const numbers: number[] = []
  for (const query of chart.data.measures ?? []) {
    const measure = records.measures.get(query.measure)?.data
    if (!measure) continue
    for (const value of matchingValues(measure, query)) {
      const names = [rowTemplate(measure, query), query.series ?? '', query.panel ?? '']
      texts.push(...names.map((name) => valueLabel(records, measure, name, value)), value.period ?? '')
      numbers.push(...[value.value, value.of, value.low, value.high].filter((number) => number !== undefined))
    }
  }
  const events = chart.data.timeline ? (records.timeline.get('timeline')?.data.events ?? []) : []
  for (const { date, end, title } of events) texts.push(date, end ?? '', title)
  return new Set([...texts.flatMap(numbersIn), ...numbers.map((number) => String(Math.abs(number)))])
}

/** Numbers written in digits, without their thousands separators and signs. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map(([number]) =>
    String(Number(number.replaceAll(',', ''))),
  )
}

function falseClaims(context: RuleContext, record: TypedRecord<Chart>): Problem[] {
  const { says, data } = record.data
  const claims = (['largest', 'smallest'] as const).filter((key) => says[key] !== undefined)
  if (claims.length === 0) return []
  const problem = (key: string, message: string, fix: string) =>
    fieldProblem(context, record, ['says', key], { rule: 'chart-text', message, fix })
  if (!data.measures) return [problem(claims[0]!, 'only charts of measures can be held to a claim', 'Leave says out.')]
  const totals = rowTotals(context.records, data.measures)
  return claims.flatMap((key) => {
    const claimed = totals.get(says[key]!)
    if (claimed === undefined) {
      const names = [...totals.keys()]
      return [
        problem(key, `the chart has no row "${says[key]}".${didYouMean(says[key]!, names)}`, `Its rows: ${names.join(', ')}.`),
      ]
    }
    const extreme = key === 'largest' ? Math.max(...totals.values()) : Math.min(...totals.values())
    if (claimed === extreme) return []
    const actual = [...totals].find(([, total]) => total === extreme)![0]
    return [
      problem(key, `"${says[key]}" is not the ${key} row; "${actual}" is`, 'Correct the headline and says, or the measure.'),
    ]
  })
}

/** Total of each row by its name, "x of y" as a share. */
function rowTotals(records: Records, queries: NonNullable<Chart['data']['measures']>): Map<string, number> {
  const totals = new Map<string, number>()
  for (const query of queries) {
    const measure = records.measures.get(query.measure)?.data
    if (!measure) continue
    const unit = records.vocabulary.get('units')?.data.values.find(({ id }) => id === measure.unit)?.label ?? measure.unit
    const places = new Set<string>()
    for (const value of matchingValues(measure, query)) {
      const name = valueLabel(records, measure, rowTemplate(measure, query), value)
      const figure = (value.value ?? value.high ?? value.low)! * unitScale(unit).factor
      // The same figure from several reports is one datum.
      const place = `${name} ${JSON.stringify(value.dims)} ${figure} ${value.of ?? ''}`
      if (places.has(place)) continue
      places.add(place)
      totals.set(name, (totals.get(name) ?? 0) + (value.of ? figure / value.of : figure))
    }
  }
  return totals
}
