import type { Measure, MeasureValue } from '../../records/measures/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import { NO_STUDY } from '../../records/reports/schema.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/**
 * When independent studies give different values for one thing (same dimensions, same period), the measure explains it
 * in `disagreement`. A value that repeats another report (`via`) says nothing of its own, so it does not count.
 */
export const measureDisagreement: Rule = (context) =>
  [...context.records.measures.values()].flatMap((record) => {
    if (record.data.disagreement !== undefined) return []
    const index = firstDisagreement(context, record)
    if (!index) return []
    const [one, other] = index.map((position) => record.data.values[position]!) as [MeasureValue, MeasureValue]
    return [
      fieldProblem(context, record, ['values', index[1]], {
        rule: 'measure-disagreement',
        message: `${one.report} gives ${shown(one)} and ${other.report} ${shown(other)} for the same thing, and nothing says so`,
        fix: 'Add disagreement: the explanation, or "The sources do not say why." If they mean different things, tell them apart by dims or period.',
      }),
    ]
  })

/** Positions of the first value of a group and of the first that differs from it and comes from another study. */
function firstDisagreement(context: RuleContext, { data }: TypedRecord<Measure>): [number, number] | undefined {
  const groups = new Map<string, { readonly position: number; readonly study: string; readonly value: string }[]>()
  for (const [position, entry] of data.values.entries()) {
    if (entry.via !== undefined) continue
    const about = JSON.stringify([Object.entries(entry.dims).toSorted(), entry.period?.trim().toLowerCase() ?? ''])
    const one = { position, study: studyOf(context, entry.report), value: shown(entry) }
    const group = groups.get(about) ?? []
    groups.set(about, group)
    const other = group.find(({ value, study }) => value !== one.value && study !== one.study)
    if (other) return [other.position, position]
    // Two entries are enough: while nothing differs, there is either one study or one value, and these two show which.
    const [first] = group
    if (!first || (group.length === 1 && (first.value !== one.value || first.study !== one.study))) group.push(one)
  }
  return undefined
}

function studyOf(context: RuleContext, report: string): string {
  const study = context.records.reports.get(report)?.data.study
  return study === undefined || study === NO_STUDY ? report : study
}

function shown({ value, of, low, high }: MeasureValue): string {
  if (value !== undefined) return of === undefined ? String(value) : `${value} of ${of}`
  if (low !== undefined && high !== undefined) return `${low} to ${high}`
  return low === undefined ? `up to ${high}` : `${low} or more`
}
