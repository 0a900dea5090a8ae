import { unitScale } from '../../records/charts/unit-scale.ts'
import { unitLabel } from '../../tables/words/format-value.ts'
import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { figuresOf } from './figures.ts'
import { drawnCharts } from './drawn-charts.ts'
import type { DrawnChart } from './drawn-charts.ts'

/** Words that a subtitle may name a unit with; the first is what a message asks for. */
interface UnitWords {
  readonly ask: string
  readonly pattern: RegExp
}

/** The subtitle of a chart of numbers says what they are counted in; entries of a framework and events are no numbers. */
export const chartUnit: Rule = (context) =>
  drawnCharts(context).flatMap((chart) => {
    const { record } = chart
    const unit = unitOf(chart)
    if (!unit || unit.pattern.test(record.data.subtitle)) return []
    return [
      fieldProblem(context, record, ['subtitle'], {
        rule: 'chart-unit',
        message: `the subtitle does not say in which unit the chart is: "${record.data.subtitle}"`,
        fix: `Add "${unit.ask}".`,
      }),
    ]
  })

function unitOf({ record, data, records }: DrawnChart): UnitWords | undefined {
  const { measures, findings, links, evidence } = record.data.data
  if (findings || links) return { ask: 'number of findings', pattern: /\bfindings\b/i }
  if (evidence) return { ask: 'number of documents and findings', pattern: /\bdocuments\b.*\bfindings\b/i }
  if (!measures) return undefined
  if (figuresOf(data).every(({ of }) => of))
    return { ask: 'x of y', pattern: /\bx of\b|\bof (?:the )?\d{1,3}\b(?!\d)|%|\bper ?cent\b/i }
  const labels = [...new Set(measures.map(({ measure }) => unitLabel(records, records.measures.get(measure)!.data.unit)))]
  // Several scales of one currency stand on one axis: "£ million" and "£ billion" are both "£".
  const label = labels.length > 1 ? unitScale(labels[0]!).kind : labels[0]!
  if (label === '%') return { ask: 'per cent', pattern: /\bper ?cent(?:age of)?\b|%/i }
  if (label === 'count') return { ask: 'number of …', pattern: /\bnumber of\b/i }
  const isWholeMoney = /^[£$€]$/.test(label)
  return { ask: label, pattern: new RegExp(RegExp.escape(label) + (isWholeMoney ? OTHER_SCALE : ''), 'i') }
}

/** "£ million" does not say "£". */
const OTHER_SCALE = '(?!\\s*(?:thousand|million|billion|trillion))'
