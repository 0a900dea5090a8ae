import { linkedFile } from '../../load/linked-file.ts'
import type { Problem } from '../../load/problem.ts'
import { unitLabel } from '../../tables/words/format-value.ts'
import { isSourced } from '../../validate/prose-numbers/is-sourced.ts'
import { FRACTIONS, readNumber } from '../../validate/prose-numbers/read-number.ts'
import { readQuantities } from '../../validate/prose-numbers/read-quantities.ts'
import type { Quantity } from '../../validate/prose-numbers/read-quantities.ts'
import { sourcedValues } from '../../validate/prose-numbers/sourced-value.ts'
import type { SourcedValue } from '../../validate/prose-numbers/sourced-value.ts'
import { readTokens } from '../../validate/prose-numbers/tokens.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule, RuleContext } from '../../validate/rule.ts'
import { drawnCharts } from './drawn-charts.ts'
import type { DrawnChart } from './drawn-charts.ts'
import { drawnNumbers, numbersIn, statedValues } from './drawn-numbers.ts'
import { namesInText } from './names-in-text.ts'
import type { DrawnNumbers } from './drawn-numbers.ts'

type Field = 'headline' | 'subtitle' | 'alt' | 'notes'

/**
 * What a chart says in words is what it shows, whatever kind of data it draws: every number of its headline and alt in
 * digits or words, and every number with a unit of its subtitle and notes; notes may also state a measure that they
 * link. Lengths of time are left to the reader: dates are no figures.
 */
export const chartText: Rule = (context) =>
  drawnCharts(context).flatMap((chart) => {
    const drawn = drawnNumbers(chart)
    const { headline, alt, subtitle } = chart.record.data
    const said = { ...drawn, values: [...drawn.values, ...definedValues(chart)] }
    const noted = { ...said, values: [...said.values, ...linkedValues(context, chart)] }
    return [
      ...strayNumbers(context, chart, 'headline', headline, drawn),
      ...swappedFigures(context, chart, 'headline', headline),
      ...strayQuantities(context, chart, 'subtitle', subtitle, said),
      ...strayNumbers(context, chart, 'alt', alt, drawn),
      ...swappedFigures(context, chart, 'alt', alt),
      ...notesOf(context, chart).flatMap((text) => strayQuantities(context, chart, 'notes', text, noted)),
    ]
  })

/** Numbers in digits, small numbers in words, and numbers with a unit, each told once. */
function strayNumbers(context: RuleContext, chart: DrawnChart, field: Field, text: string, drawn: DrawnNumbers): Problem[] {
  // "93%" of "27 of 29" and "£1.4 billion" of "£1,400 million" are the same in other words.
  const sound = readQuantities(`${text} of it`)
    .filter((quantity) => quantity.kind !== 'count' && quantity.kind !== 'duration' && isSourced(quantity, drawn.values))
    .flatMap((quantity) => numbersIn(quantity.text))
  const digits = [...new Set(numbersIn(text).filter((number) => !drawn.digits.has(number) && !sound.includes(number)))]
  const words = smallWords(text, chart).filter(({ value }) => !drawn.words.has(String(value)))
  const told = [...digits, ...new Set(words.map(({ word }) => word))]
  const isTold = (quantity: Quantity) => numbersIn(quantity.text).some((number) => digits.includes(number))
  return [
    ...told.map((number) => stray(context, chart, field, number)),
    ...strayQuantities(context, chart, field, text, drawn, isTold),
  ]
}

function strayQuantities(
  context: RuleContext,
  chart: DrawnChart,
  field: Field,
  text: string,
  { values }: DrawnNumbers,
  isTold: (quantity: Quantity) => boolean = () => false,
): Problem[] {
  // At the end the whole is understood: "shrank to less than a quarter".
  const strays = readQuantities(`${text} of it`).filter(
    (quantity) =>
      quantity.kind !== 'duration' &&
      !isTimes(text, quantity) &&
      !isTold(quantity) &&
      !isBare(quantity, values) &&
      !isSourced(quantity, values),
  )
  const said = strays.map(({ hedge, text: number }) =>
    hedge === 'exact' ? number : `${number} (as "${hedge.replace('-', ' ')}")`,
  )
  return [...new Set(said)].map((number) => stray(context, chart, field, number))
}

function stray(context: RuleContext, { record }: DrawnChart, field: Field, number: string): Problem {
  const message = `the ${field} ${field === 'notes' ? 'say' : 'says'} ${number}, which the chart does not show`
  return fieldProblem(context, record, [field], { rule: 'chart-text', message, fix: fixFor(record.data.data, field) })
}

function fixFor({ measures, findings, links, evidence }: DrawnChart['record']['data']['data'], field: Field): string {
  if (field === 'notes') return 'Write a number as the chart has it, or link the measure that has it.'
  if (measures) return 'Write a number as the measure has it.'
  return findings || links || evidence
    ? 'Leave numbers out: counts change as records are added, and the table has them.'
    : 'Write a number as the records have it.'
}

/** "20 and 50 per cent": of several numbers the last alone has the unit. */
function isBare(quantity: Quantity, values: readonly SourcedValue[]): boolean {
  return quantity.kind === 'count' && values.some(({ kind, value }) => kind === 'percent' && Math.abs(value) === quantity.value)
}

/** What parts a sentence into pieces that each say one thing. */
const CLAUSE_END = /(?<!\d)[.;,:](?!\d)|[.,](?=\s)|\band\b|\bagainst\b|\bover\b/

/** Where a piece of a sentence has one name and figures that are drawn, they are drawn for that name. */
function swappedFigures(context: RuleContext, chart: DrawnChart, field: Field, text: string): Problem[] {
  const { data, record } = chart
  if (data.kind !== 'rows' || !record.data.data.measures) return []
  const marksOf = (name?: string) =>
    new Set(
      data.rows
        .filter(({ row, series, panel }) => name === undefined || [row, series, panel].some((one) => one?.label === name))
        .flatMap(({ mark }) => numbersIn(mark)),
    )
  const all = marksOf()
  return text.split(CLAUSE_END).flatMap((clause) => {
    const named = namesInText(clause, chart)
    const [first] = named
    if (!first || named.some(({ name }) => name !== first.name)) return []
    const rest = named.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), clause)
    const own = marksOf(first.name)
    const wrong = numbersIn(rest).find((number) => all.has(number) && !own.has(number))
    if (wrong === undefined) return []
    const message = `the ${field} gives "${first.name}" the figure ${wrong}, which the chart draws for another`
    return [fieldProblem(context, record, [field], { rule: 'chart-text', message, fix: `Its own: ${[...own].join(', ')}.` })]
  })
}

/** "ten times the last" compares; it is no figure. */
function isTimes(text: string, { index, text: number }: Quantity): boolean {
  return /^ times\b/.test(text.slice(index + number.length))
}

/** Numbers from two to nine in words; not "no two" where the chart claims just that, not fractions, not lengths of time. */
function smallWords(text: string, { record }: DrawnChart): { word: string; value: number }[] {
  const tokens = readTokens(text)
  return tokens.flatMap(({ kind, lower }, at) => {
    const read = kind === 'word' ? readNumber(tokens, at) : undefined
    if (!read || read.scale !== 1 || read.value < 2 || read.value > 9 || !Number.isInteger(read.value)) return []
    if (record.data.says.no_two_alike && lower === 'two' && tokens[at - 1]?.lower === 'no') return []
    const next = tokens.slice(read.next, read.next + 2).find((token) => token.text !== '-')?.lower ?? ''
    return FRACTIONS.has(next) || /^(?:minute|hour|day|week|month|year)s?$|^times$/.test(next)
      ? []
      : [{ word: lower, value: read.value }]
  })
}

/** Numbers that say what is drawn: those in the titles and definitions of the measures. */
function definedValues({ record, records }: DrawnChart): SourcedValue[] {
  const texts = (record.data.data.measures ?? []).flatMap(({ measure }) => {
    const found = records.measures.get(measure)?.data
    return found ? [found.title, found.definition] : []
  })
  return texts.flatMap(statedValues)
}

/** Values of the measures that the notes link. */
function linkedValues(context: RuleContext, { record, records }: DrawnChart): SourcedValue[] {
  const files = new Set(
    context.links.filter((link) => link.record.file === record.file).map(({ url }) => linkedFile(record.file, url)),
  )
  return [...records.measures.values()]
    .filter(({ file }) => files.has(file))
    .flatMap(({ data }) => sourcedValues(data, unitLabel(records, data.unit)))
}

/** The paragraphs of the notes as readers see them. */
function notesOf(context: RuleContext, { record }: DrawnChart): string[] {
  return context.prose.filter((one) => one.record.file === record.file && one.field?.[0] === 'notes').map(({ text }) => text)
}
