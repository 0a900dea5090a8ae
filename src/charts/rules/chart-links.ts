import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { drawnCharts } from './drawn-charts.ts'

/** A network draws at least one link: names alone say nothing of what belongs together. */
export const chartLinks: Rule = (context) =>
  drawnCharts(context).flatMap(({ record, data }) => {
    if (data.kind !== 'network' || data.links.length > 0) return []
    const least = record.data.data.links!.least
    return [
      fieldProblem(context, record, ['data', 'links'], {
        rule: 'chart-links',
        message: `no two of what is drawn share ${least} findings, so the network has no links`,
        fix: 'Lower least, or draw a bar chart.',
      }),
    ]
  })
