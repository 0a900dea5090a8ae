import type { Chart } from '../../records/charts/schema.ts'
import { readNumber } from '../../validate/prose-numbers/read-number.ts'
import { readTokens } from '../../validate/prose-numbers/tokens.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { drawnCharts } from './drawn-charts.ts'
import { numbersIn } from './drawn-numbers.ts'
import { extremesOf } from './extremes.ts'
import type { Extreme } from './extremes.ts'

/** How a description may call each kind of chart; the first word is what a message asks for. */
const KINDS: Readonly<Record<Chart['type'], readonly string[]>> = {
  bar: ['bars', 'bar'],
  line: ['line', 'lines'],
  'range-dot': ['bars', 'bar', 'dots', 'dot'],
  slope: ['lines', 'line', 'slopes'],
  'small-multiples': ['small bar charts', 'bar charts', 'small multiples', 'panels'],
  waffle: ['squares', 'waffle'],
  timeline: ['timeline'],
  flow: ['flow'],
  'heat-map': ['grid', 'heat map', 'matrix'],
  network: ['arcs', 'network'],
  sparkline: ['small columns', 'columns'],
}

/** The alt of a chart says what kind of chart it is and names its extremes, so that it serves who cannot see the drawing. */
export const chartAlt: Rule = (context) =>
  drawnCharts(context).flatMap((chart) => {
    const { alt, type } = chart.record.data
    const report = (message: string, fix: string) =>
      fieldProblem(context, chart.record, ['alt'], { rule: 'chart-alt', message, fix })
    const words = KINDS[type]
    const kind = words.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(alt))
      ? []
      : [report(`the alt does not say what kind of chart it is`, `Begin with it; for a ${type} chart say "${words[0]}".`)]
    const missing = extremesOf(chart).filter((extreme) => !isNamed(extreme, alt))
    return [...kind, ...missing.map((extreme) => report(...wordsFor(extreme)))]
  })

/** True when an alt names one of those at an end: a figure or year by its numbers, anything else by its words. */
function isNamed({ texts, isNumber }: Extreme, alt: string): boolean {
  const said = new Set([...numbersIn(alt), ...numberWordsIn(alt)])
  const lower = alt.toLowerCase()
  return texts.some((text) =>
    isNumber ? numbersIn(text).every((number) => said.has(number)) : lower.includes(text.toLowerCase()),
  )
}

/** Numbers that a text writes in words: "six waves", "a single one". */
function numberWordsIn(text: string): string[] {
  const tokens = readTokens(text)
  return tokens.flatMap(({ kind, lower }, at) => {
    if (kind !== 'word') return []
    if (lower === 'single') return ['1']
    if (lower === 'none' || lower === 'no') return ['0']
    const read = readNumber(tokens, at)
    return read && read.scale === 1 ? [String(read.value)] : []
  })
}

function wordsFor({ end, texts, isNumber }: Extreme): [message: string, fix: string] {
  const named = texts
    .slice(0, MOST_NAMED)
    .map((text) => `"${text}"`)
    .join(' or ')
  return [
    `the alt does not name the ${end} that the chart draws: ${named}`,
    isNumber ? `Write the number as the chart has it: ${texts[0]}.` : `Write the name as the chart has it: ${texts[0]}.`,
  ]
}

/** Most names that a message lists. */
const MOST_NAMED = 5
