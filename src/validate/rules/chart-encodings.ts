import { matchingValues } from '../../records/charts/matching-values.ts'
import type { Chart } from '../../records/charts/schema.ts'
import { valueLabel } from '../../records/charts/value-label.ts'
import type { FieldPath } from '../../records/field-path.ts'
import type { TypedRecord } from '../../records/record.ts'
import type { Problem } from '../../load/problem.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

type Report = (path: FieldPath, message: string, fix: string) => Problem

/** A chart can show its data in the way that it asks for. */
export const chartEncodings: Rule = (context) =>
  [...context.records.charts.values()].flatMap((record) => {
    const report: Report = (path, message, fix) => fieldProblem(context, record, path, { rule: 'chart-encodings', message, fix })
    return [...wrongScale(record, report), ...unknownSides(context, record, report), ...undrawable(context, record, report)]
  })

function wrongScale({ data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  if (chart.encodings.scale !== 'log' || chart.type === 'range-dot') return []
  return [
    report(
      ['encodings', 'scale'],
      `a ${chart.type} chart has no logarithmic scale`,
      'Leave scale out, or make it a range-dot chart.',
    ),
  ]
}

/** A diverging bar says which series go to the left, by names that its series have. */
function unknownSides({ records }: RuleContext, { data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  const { layout, against } = chart.encodings
  if (layout === 'diverging' && against.length === 0) {
    return [
      report(
        ['encodings', 'layout'],
        'a diverging bar names no series for its left side',
        'Name them in against, or make it stacked.',
      ),
    ]
  }
  if (!chart.data.measures) return []
  const series = chart.data.measures.flatMap((query) => {
    const measure = records.measures.get(query.measure)?.data
    return measure ? matchingValues(measure, query).map((value) => valueLabel(records, measure, query.series ?? '', value)) : []
  })
  return against.flatMap((name, index) =>
    series.includes(name)
      ? []
      : [
          report(
            ['encodings', 'against', index],
            `the chart has no series "${name}".${didYouMean(name, new Set(series))}`,
            `Its series: ${[...new Set(series)].join(', ')}.`,
          ),
        ],
  )
}

/** Numbers that a kind of chart has no place for. */
function undrawable({ records }: RuleContext, { data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  const isLog = chart.encodings.scale === 'log'
  return (chart.data.measures ?? []).flatMap((query, index) => {
    const measure = records.measures.get(query.measure)?.data
    const values = measure ? matchingValues(measure, query) : []
    const least = Math.min(
      ...values.flatMap(({ value, low, high }) => [value, low, high]).filter((number) => number !== undefined),
    )
    const path = ['data', 'measures', index]
    if (isLog && least <= 0) return [report(path, `a logarithmic scale cannot show ${least}`, 'Leave scale out.')]
    if (chart.type === 'waffle' && least < 0) return [report(path, `a waffle cannot show ${least}`, 'Make it a bar chart.')]
    if (chart.type === 'heat-map' && least < 0)
      return [report(path, `a heat map cannot show ${least}: its shades begin at none`, 'Make it a bar chart.')]
    return []
  })
}
