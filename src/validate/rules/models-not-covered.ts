import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A finding is about no model that none of the reports behind it covers. */
export const modelsNotCovered: Rule = (context) =>
  [...context.records.findings.values()].flatMap((record) => {
    const reports = [...new Set(record.data.evidence.map(({ report }) => report))]
    const found = reports.map((id) => context.records.reports.get(id)?.data)
    // A report that does not exist or does not fit its schema is told by other rules.
    if (found.some((report) => !report)) return []
    const covered = new Set(found.flatMap((report) => (report?.included ? report.models : [])))
    return record.data.models.flatMap((model, index) =>
      covered.has(model)
        ? []
        : [
            fieldProblem(context, record, ['models', index], {
              rule: 'models-not-covered',
              message: `the finding is about model "${model}", but its evidence (${reports.join(', ')}) covers only ${[...covered].toSorted().join(', ') || 'none'}`,
              fix: 'Remove the model, or add evidence from a report that covers it.',
            }),
          ],
    )
  })
