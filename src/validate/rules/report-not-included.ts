import { fieldProblem, sourcesOf } from '../rule.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** Evidence comes from included reports only; a report that is only listed may stand in via. */
export const reportNotIncluded: Rule = (context) => [
  ...context.checkable.flatMap((record) =>
    sourcesOf(record)
      .filter(({ value }) => isListedOnly(context, value.report))
      .map(({ path, value }) => fieldProblem(context, record, [...path, 'report'], problem(value.report!))),
  ),
  ...context.citations
    .filter(({ report }) => isListedOnly(context, report))
    .map(({ record, place, report }) => ({ file: record.file, ...place(), ...problem(report) })),
]

function isListedOnly({ records }: RuleContext, report: string | undefined): boolean {
  return report !== undefined && records.reports.get(report)?.data.included === false
}

function problem(report: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'report-not-included',
    message: `report "${report}" is listed but not included in the synthesis, so nothing can rest on it`,
    fix: 'Name the included report that says so, and this one in via.',
  }
}
