import type { Chart } from '../../records/charts/schema.ts'
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
  slope: ['lines', 'line'],
  'small-multiples': ['small bar charts', 'panels'],
  waffle: ['squares'],
  timeline: ['timeline'],
  flow: ['flow'],
  'heat-map': ['grid'],
  network: ['arcs'],
  sparkline: ['small columns'],
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
  const said = numbersIn(alt)
  const lower = alt.toLowerCase()
  return texts.some((text) =>
    isNumber ? numbersIn(text).every((number) => said.includes(number)) : lower.includes(text.toLowerCase()),
  )
}

function wordsFor({ end, texts }: Extreme): [message: string, fix: string] {
  const named = texts
    .slice(0, MOST_NAMED)
    .map((text) => `"${text}"`)
    .join(' or ')
  return [
    `the alt does not name the ${end} that the chart draws: ${named}`,
    'Say which is the first and which the last, the most and the least.',
  ]
}

/** Most names that a message lists. */
const MOST_NAMED = 5
