import type { Problem } from '../../load/problem.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { claimsOf } from './chart-claim.ts'
import { quoted } from './claim-data.ts'
import { drawnCharts } from './drawn-charts.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { figuresOf } from './figures.ts'
import { CAUSE, WORD_FAMILIES } from './headline-words.ts'
import type { WordFamily } from './headline-words.ts'
import { namesInText } from './names-in-text.ts'

type Field = 'headline' | 'subtitle' | 'alt'
type Report = (field: Field, message: string, fix: string) => Problem

/**
 * What the headline of a chart claims stands under `says`, where the check holds it to the data: every headline claims
 * something, each word that compares has a claim behind it that is about what the headline names, and no text gives a
 * cause, which a drawing cannot show.
 */
export const chartHeadline: Rule = (context) =>
  drawnCharts(context).flatMap((chart) => {
    const report: Report = (field, message, fix) =>
      fieldProblem(context, chart.record, [field], { rule: 'chart-headline', message, fix })
    return [...causes(chart, report), ...claims(chart, report), ...reversedThan(chart, report)]
  })

function causes({ record }: DrawnChart, report: Report): Problem[] {
  return (['headline', 'subtitle', 'alt'] as const).flatMap((field) => {
    const cause = CAUSE.exec(record.data[field])?.[0]
    if (!cause) return []
    const message = `the ${field} gives a cause ("${cause}"), and a chart shows only how much or when`
    return [report(field, message, 'Say what is drawn; a reason belongs into the notes, with a link to the finding that has it.')]
  })
}

function claims(chart: DrawnChart, report: Report): Problem[] {
  const { record, data } = chart
  const { says, headline } = record.data
  const made = claimsOf(says)
  // One figure has nothing to be compared with; its number is held to the data as it is.
  if (made.length === 0 && data.kind !== 'events' && figuresOf(data).length === 1) return wordProblems(chart, 'headline', report)
  if (made.length === 0) {
    const example = data.kind === 'events' ? 'sequence: [first-event, later-event]' : 'largest: Name of a row'
    const fix = `Write what it claims under says, such as says: { ${example} }.`
    return [report('headline', 'nothing holds the headline to the data', fix)]
  }
  const directions = WORD_FAMILIES.filter(({ trend }) => trend)
  // What the headline says of rise and fall is told there; the alt must not say it alone.
  const isSaid = wordsOf(chart, headline, directions).length > 0
  return [...wordProblems(chart, 'headline', report), ...(isSaid ? [] : wordProblems(chart, 'alt', report, directions))]
}

/** Words that compare without a claim, against the claim, or of something else than the claim is about. */
function wordProblems(chart: DrawnChart, field: 'headline' | 'alt', report: Report, families = WORD_FAMILIES): Problem[] {
  const { says } = chart.record.data
  return wordsOf(chart, chart.record.data[field], families).flatMap(({ word, family }) => {
    const covering = family.claims.filter((claim) => says[claim] !== undefined)
    if (covering.length === 0)
      return [
        report(
          field,
          `the ${field} says "${word}", which nothing under says holds to the data`,
          `Add one of: ${family.claims.join(', ')}.`,
        ),
      ]
    if (family.trend && says.trend && says.trend !== family.trend)
      return [
        report(
          field,
          `the ${field} says "${word}", and says has the trend "${says.trend}"`,
          `Write "trend: ${family.trend}", or another word.`,
        ),
      ]
    const claimed = covering.flatMap((claim) => namesOf(says[claim]))
    const other = field === 'headline' ? namesElsewhere(chart, claimed) : undefined
    return other
      ? [
          report(
            field,
            `the ${field} says "${word}" and names "${other}", and says.${covering[0]} is about ${quoted(claimed)}`,
            'Claim it of what the headline names.',
          ),
        ]
      : []
  })
}

/** Comparing words of a text, each family once; words that are part of a name that is drawn compare nothing. */
function wordsOf(chart: DrawnChart, text: string, families: readonly WordFamily[]): { word: string; family: WordFamily }[] {
  const labels = new Set(
    figuresOf(chart.data).flatMap(({ row, series, panel }) =>
      [row, series, panel].flatMap((name) => name?.toLowerCase().split(/\W+/) ?? []),
    ),
  )
  return families.flatMap((family) => {
    const word = [...text.matchAll(family.pattern)].map(([one]) => one).find((one) => !labels.has(one.toLowerCase()))
    return word === undefined ? [] : [{ word, family }]
  })
}

/** What the headline names of the same kind as the claims do, where it names nothing of what they are about. */
function namesElsewhere(chart: DrawnChart, claimed: readonly string[]): string | undefined {
  if (claimed.length === 0) return undefined
  const kinds = new Set(
    figuresOf(chart.data).flatMap((figure) =>
      (['row', 'series', 'panel'] as const).filter((kind) => figure[kind] !== undefined && claimed.includes(figure[kind])),
    ),
  )
  const named = namesInText(chart.record.data.headline, chart).filter(({ kind }) => kinds.has(kind))
  return named.some(({ name }) => claimed.includes(name)) ? undefined : named[0]?.name
}

/** "More A than B" and "less A than B" say which of two is more; the claimed order must not say the opposite. */
function reversedThan(chart: DrawnChart, report: Report): Problem[] {
  const { says, headline } = chart.record.data
  const order = says.order ?? says.order_in_each
  const comparison = /\b(more|higher|larger|longer|fewer|less|lower|smaller|shorter)\b.*?\bthan\b/i.exec(headline)
  if (!order || !comparison) return []
  const isLess = /^(?:fewer|less|lower|smaller|shorter)$/i.test(comparison[1]!)
  const place = (name: string) => order.findIndex((names) => names.includes(name))
  const named = namesInText(headline, chart).filter(({ name }) => place(name) >= 0)
  const than = comparison.index + comparison[0].length
  const [before, after] = [named.filter(({ to }) => to <= than), named.filter(({ from }) => from >= than)]
  const wrong = before.flatMap((one) =>
    after
      .filter((other) => (isLess ? place(one.name) <= place(other.name) : place(one.name) >= place(other.name)))
      .map((other) => [one.name, other.name] as const),
  )[0]
  if (!wrong) return []
  const message = `the headline puts "${wrong[0]}" ${isLess ? 'below' : 'above'} "${wrong[1]}", and says has them the other way`
  return [report('headline', message, 'Turn the headline round; order goes from more to less.')]
}

function namesOf(claim: unknown): string[] {
  return typeof claim === 'string' ? [claim] : ((claim ?? []) as string[]).flat()
}
