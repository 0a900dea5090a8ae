import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { claimsOf } from './chart-claim.ts'
import { drawnCharts } from './drawn-charts.ts'
import { CAUSE, WORD_FAMILIES } from './headline-words.ts'

/**
 * What the headline of a chart claims stands under `says`, where the check holds it to the data: every headline claims
 * something, each word that compares has a claim behind it, and none gives a cause, which a drawing cannot show.
 */
export const chartHeadline: Rule = (context) =>
  drawnCharts(context).flatMap(({ record, data }) => {
    const { headline, says } = record.data
    const report = (message: string, fix: string) =>
      fieldProblem(context, record, ['headline'], { rule: 'chart-headline', message, fix })
    const cause = CAUSE.exec(headline)
    const claims = claimsOf(says)
    const found = cause
      ? [
          report(
            `the headline gives a cause ("${cause[0]}"), and a chart shows only how much or when`,
            'Say what is drawn; a reason belongs into the notes, with a link to the finding that has it.',
          ),
        ]
      : []
    if (claims.length === 0) {
      const example = data.kind === 'events' ? 'sequence: [first event, later event]' : 'largest: Name of a row'
      return [
        ...found,
        report('nothing holds the headline to the data', `Write what it claims under says, such as says: { ${example} }.`),
      ]
    }
    const bare = WORD_FAMILIES.flatMap((family) => {
      const word = family.pattern.exec(headline)?.[0]
      return word && !family.claims.some((claim) => claims.includes(claim)) ? [{ word, family }] : []
    })
    const reversed = WORD_FAMILIES.flatMap(({ pattern, trend }) => {
      const word = pattern.exec(headline)?.[0]
      return word && trend && says.trend && says.trend !== trend ? [{ word, trend }] : []
    })
    return [
      ...found,
      ...bare.map(({ word, family }) =>
        report(
          `the headline says "${word}", which nothing under says holds to the data`,
          `Add one of: ${family.claims.join(', ')}.`,
        ),
      ),
      ...reversed.map(({ word, trend }) =>
        report(
          `the headline says "${word}", and says has the trend "${says.trend}"`,
          `Write "trend: ${trend}", or another word.`,
        ),
      ),
    ]
  })
