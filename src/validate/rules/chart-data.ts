import { matchingValues, partsOf, rowTemplate } from '../../records/charts/matching-values.ts'
import { NAME_PARTS, WHERE_KEYS } from '../../records/charts/schema.ts'
import type { Chart, MeasureQuery } from '../../records/charts/schema.ts'
import { unitScale } from '../../records/charts/unit-scale.ts'
import { valueLabel } from '../../records/charts/value-label.ts'
import type { FieldPath } from '../../records/field-path.ts'
import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import type { Problem } from '../../load/problem.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

type Report = (path: FieldPath, message: string, fix: string) => Problem

/** A chart asks for data that exist, that its type can draw, in one unit, with one value for each place. */
export const chartData: Rule = (context) =>
  [...context.records.charts.values()].flatMap((record) => {
    const report: Report = (path, message, fix) => fieldProblem(context, record, path, { rule: 'chart-data', message, fix })
    return [...wrongKind(record, report), ...otherData(context, record, report), ...measureData(context, record, report)]
  })

/** Data that each type draws; the types not named draw rows. */
const SPECIAL: Readonly<Partial<Record<Chart['type'], keyof Chart['data']>>> = {
  timeline: 'timeline',
  flow: 'evidence',
  network: 'links',
}

function wrongKind({ data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  const given = Object.keys(chart.data).find((key) => chart.data[key as keyof Chart['data']] !== undefined)!
  const wanted = SPECIAL[chart.type]
  const rows = ['measures', 'findings', 'framework']
  if (wanted ? given !== wanted : !rows.includes(given)) {
    return [
      report(
        ['data', given],
        `a ${chart.type} chart cannot draw ${given}`,
        `Give it ${wanted ?? rows.join(', ')}, or change the type.`,
      ),
    ]
  }
  return []
}

function otherData({ records }: RuleContext, { data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  const { framework, timeline, findings, links } = chart.data
  if ((findings || links) && records.findings.size === 0) {
    return [report(['data'], 'there are no findings to count', 'Add findings first, or remove the chart.')]
  }
  const found = framework === undefined ? undefined : records.frameworks.get(framework)?.data
  if (found && (found.entries.length === 0 || found.columns.length === 0)) {
    return [
      report(['data', 'framework'], `framework "${framework}" has no entries to draw`, 'Name a matrix or table with entries.'),
    ]
  }
  const events = (records.timeline.get('timeline')?.data.events ?? []).map(({ id }) => id)
  if (timeline && events.length === 0)
    return [report(['data', 'timeline'], 'there are no events to draw', 'Add events to timeline.yaml first.')]
  return (timeline?.events ?? []).flatMap((id, index) =>
    events.includes(id)
      ? []
      : [
          report(
            ['data', 'timeline', 'events', index],
            `timeline.yaml has no event "${id}".${didYouMean(id, events)}`,
            'Write the id of an event.',
          ),
        ],
  )
}

function measureData(context: RuleContext, { data: chart }: TypedRecord<Chart>, report: Report): Problem[] {
  const { measures: known, vocabulary } = context.records
  const queries = (chart.data.measures ?? []).map((query, index) => ({ query, index, measure: known.get(query.measure)?.data }))
  const unitOf = (measure: Measure) =>
    vocabulary.get('units')?.data.values.find(({ id }) => id === measure.unit)?.label ?? measure.unit
  const first = queries.find(({ measure }) => measure)?.measure
  const seen = new Map<string, { value: MeasureValue; index: number }>()
  return queries.flatMap(({ query, index, measure }) => {
    // That a measure does not exist is another rule's.
    if (!measure) return []
    const path = ['data', 'measures', index]
    const names = unknownNames(context, measure, query, path, report)
    if (names.length > 0) return names
    const [unit, firstUnit] = [unitOf(measure), unitOf(first!)]
    if (unitScale(unit).kind !== unitScale(firstUnit).kind) {
      return [
        report(
          [...path, 'measure'],
          `"${query.measure}" is in ${unit}, the first measure in ${firstUnit}`,
          'Draw measures of one unit; make a second chart for the other.',
        ),
      ]
    }
    const values = matchingValues(measure, query)
    if (values.length === 0) {
      const message = `this query fits no value of "${query.measure}"`
      return [report(path, message, 'Loosen where, or name only dimensions that its values have.')]
    }
    return clashes(context, chart, measure, query, index, values, seen, report)
  })
}

function unknownNames(context: RuleContext, measure: Measure, query: MeasureQuery, path: FieldPath, report: Report): Problem[] {
  const dimensions = measure.dimensions.map(({ id }) => id)
  const parts = [...dimensions, ...NAME_PARTS]
  const names = (['row', 'series', 'panel'] as const).flatMap((key) =>
    partsOf(query[key] ?? '')
      .filter((part) => !parts.includes(part))
      .map((part) =>
        report([...path, key], `"${query.measure}" has no {${part}}.${didYouMean(part, parts)}`, `It has: ${parts.join(', ')}.`),
      ),
  )
  const where = Object.entries(query.where).flatMap(([key, wanted]) => {
    const keys = [...dimensions, ...WHERE_KEYS]
    if (!keys.includes(key)) {
      return [
        report(
          [...path, 'where', key],
          `"${query.measure}" has no dimension "${key}".${didYouMean(key, keys)}`,
          `It has: ${keys.join(', ')}.`,
        ),
      ]
    }
    const dimension = measure.dimensions.find(({ id }) => id === key)
    if (!dimension) return []
    const allowed = dimension.records
      ? [...(context.knownIds.get(dimension.records) ?? [])]
      : dimension.values.map(({ id }) => id)
    return wanted
      .filter((id) => !allowed.includes(id))
      .map((id) =>
        report(
          [...path, 'where', key],
          `"${id}" is not a value of "${key}".${didYouMean(id, allowed)}`,
          `Its values: ${allowed.join(', ')}.`,
        ),
      )
  })
  return [...names, ...where]
}

/** Two different figures in one place would hide each other; only range-dot and waffle show both. */
function clashes(
  { records }: RuleContext,
  chart: Chart,
  measure: Measure,
  query: MeasureQuery,
  index: number,
  values: readonly MeasureValue[],
  seen: Map<string, { value: MeasureValue; index: number }>,
  report: Report,
): Problem[] {
  if (chart.type === 'range-dot' || chart.type === 'waffle') return []
  return values.flatMap((value) => {
    const place = [rowTemplate(measure, query), query.series ?? '', query.panel ?? ''].map((one) =>
      valueLabel(records, measure, one, value),
    )
    const key = place.join('\n')
    const other = seen.get(key)
    if (!other) seen.set(key, { value, index })
    if (!other || figures(other.value) === figures(value)) return []
    const message = `two figures stand for "${place.filter(Boolean).join(', ')}": ${figures(other.value)} (${other.value.report}) and ${figures(value)} (${value.report})`
    return [
      report(['data', 'measures', index], message, 'Choose with where: { report: … }, or show both with series: "{report}".'),
    ]
  })
}

function figures({ value, of, low, high }: MeasureValue): string {
  return value === undefined ? `${low ?? ''} to ${high ?? ''}` : of === undefined ? String(value) : `${value} of ${of}`
}
