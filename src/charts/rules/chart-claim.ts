import type { Chart } from '../../records/charts/schema.ts'
import type { Records } from '../../records/record.ts'
import { didYouMean } from '../../validate/nearest.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import type { ChartData } from '../chart-row.ts'
import { brokenClaim, brokenSequence } from './claim-checks.ts'
import { claimData } from './claim-data.ts'
import { drawnCharts } from './drawn-charts.ts'
import type { Figure } from './figures.ts'

type Says = Chart['says']
type Key = keyof Says

/** What the headline of a chart claims is so in its data, whatever kind of data it draws. */
export const chartClaim: Rule = (context) =>
  drawnCharts(context).flatMap((chart) => {
    const { record, data, records } = chart
    const { says, type } = record.data
    const report = (key: Key, message: string, fix: string) =>
      fieldProblem(context, record, ['says', key], { rule: 'chart-claim', message, fix })
    const held = claimData(chart)
    const known = namesOf(data, held.figures)
    return claimsOf(says).flatMap((key) => {
      const isOfEvents = key === 'sequence'
      if (isOfEvents !== (data.kind === 'events'))
        return [
          report(
            key,
            `a ${type} chart draws ${isOfEvents ? 'no events' : 'events'}, which "${key}" cannot be said of`,
            FIX[data.kind === 'events' ? 'events' : 'figures'],
          ),
        ]
      const unknown = unknownName(namesIn(says[key]), known, records)
      if (unknown) return [report(key, ...unknown)]
      const wrong = data.kind === 'events' ? brokenSequence(says.sequence!, data.events) : brokenClaim(says, key, held)
      return wrong ? [report(key, wrong, 'Correct the headline and says, or the records.')] : []
    })
  })

/** What can be said instead. */
const FIX = {
  events: 'Of events say their sequence, from earlier to later.',
  figures: 'Leave sequence out; order goes from more to less.',
} as const

/** The claims that a chart makes. */
export function claimsOf(says: Says): Key[] {
  return (Object.keys(says) as Key[]).filter((key) => says[key] !== undefined)
}

/** Every name by which a claim can mean something that is drawn. */
function namesOf(data: ChartData, figures: readonly Figure[]): string[] {
  const names =
    data.kind === 'events'
      ? data.events.map(({ id }) => id)
      : figures.flatMap((figure) => [figure.row, figure.series, figure.panel])
  return [...new Set(names.filter((name) => name !== undefined))]
}

function unknownName(
  names: readonly string[],
  known: readonly string[],
  records: Records,
): [message: string, fix: string] | undefined {
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return undefined
  // Charts call care models by their abbreviations.
  const model = [...records.models.values()].find(({ data }) => data.title === unknown)?.data.abbreviation
  const hint = model && known.includes(model) ? ` Did you mean "${model}"?` : didYouMean(unknown, known)
  return [
    `the chart draws nothing that is called "${unknown}".${hint}`,
    `It draws: ${known.slice(0, MOST_NAMED).join('; ')}${known.length > MOST_NAMED ? '; …' : ''}.`,
  ]
}

/** Most names that a message lists. */
const MOST_NAMED = 20

/** Words in place of names, in the claims that name nothing. */
const WORDS: readonly unknown[] = ['increases', 'decreases', 'rows', 'series']

function namesIn(claim: Says[Key]): readonly string[] {
  if (typeof claim === 'string') return WORDS.includes(claim) ? [] : [claim]
  return (claim ?? []).flat()
}
