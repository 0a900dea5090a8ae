import { allowedLevels } from '../../records/findings/confidence.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** The overall confidence in a finding is one that the four ratings allow. */
export const confidenceLevel: Rule = (context) =>
  [...context.records.findings.values()].flatMap((record) => {
    const { overall } = record.data.confidence
    const allowed = allowedLevels(record.data.confidence)
    if (allowed.includes(overall)) return []
    return [
      fieldProblem(context, record, ['confidence', 'overall'], {
        rule: 'confidence-level',
        message: `overall confidence is "${overall}", but the four ratings allow only ${allowed.join(' or ')}`,
        fix: `Write ${allowed[0]}, or reconsider the ratings.`,
      }),
    ]
  })
