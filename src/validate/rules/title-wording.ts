import { titleMisfit, WORDING_EXAMPLES } from '../../records/findings/title-wording.ts'
import { fieldProblem, isPublished } from '../rule.ts'
import type { Rule } from '../rule.ts'

const { hedges, attributions } = WORDING_EXAMPLES

/** The title of a finding is worded as firmly as its overall confidence allows: low needs a hedge or a source, high has no hedge. */
export const titleWording: Rule = (context) =>
  [...context.records.findings.values()].filter(isPublished).flatMap((record) => {
    const { title, confidence } = record.data
    const misfit = titleMisfit(title, confidence.overall)
    if (!misfit) return []
    const level = confidence.overall.replace('-', ' ')
    return [
      fieldProblem(context, record, ['title'], {
        rule: 'title-wording',
        ...(misfit === 'needs-hedge'
          ? {
              message: `the title states as fact what has ${level} confidence: "${title}"`,
              fix: `Hedge it (${hedges.join(', ')}) or say whose claim it is (${attributions.join(', ')}).`,
            }
          : {
              message: `the title hedges with "${misfit.hedge}" what has ${level} confidence: "${title}"`,
              fix: 'Say it plainly, or reconsider the confidence.',
            }),
      }),
    ]
  })
