import type { LocatorScheme } from '../../records/reports/schema.ts'
import { fieldValues } from '../../records/field-path.ts'
import { misfits } from '../../records/locator.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldProblem, sourcesOf } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/** A locator is written as the report's own scheme has it, so that a reader finds the place. */
export const locatorScheme: Rule = (context) => [
  ...context.checkable.flatMap((record) =>
    [...sourcesOf(record), ...ownPlaces(record)].flatMap(({ path, value }) =>
      check(context, value.report, value.at).map((problem) => fieldProblem(context, record, [...path, 'at'], problem)),
    ),
  ),
  ...context.citations.flatMap(({ record, place, report, at }) =>
    check(context, report, at).map((problem): Problem => ({ file: record.file, ...place(), ...problem })),
  ),
]

/** Places that a report record names in itself. */
function ownPlaces(record: AnyRecord): ReturnType<typeof sourcesOf> {
  if (record.folder !== 'reports') return []
  return ['participants[]', 'limitations[]', 'data_collection'].flatMap((pattern) =>
    fieldValues(record.data, pattern).map(({ path, value }) => ({
      path,
      value: { report: record.id, at: (value as { at?: string } | null)?.at },
    })),
  ) as ReturnType<typeof sourcesOf>
}

function check(context: RuleContext, report: string | undefined, at: unknown): { rule: string; message: string; fix: string }[] {
  if (report === undefined || typeof at !== 'string') return []
  const data = context.records.reports.get(report)?.data
  if (!data?.included) return []
  return misfits(at, data.locators as LocatorScheme).map(({ part, allowed }) => ({
    rule: 'locator-scheme',
    message: `"${part}" is not a place as ${report} counts them`,
    fix: `Forms that fit: ${allowed.join(' · ')}. Part several places by "; ".`,
  }))
}
