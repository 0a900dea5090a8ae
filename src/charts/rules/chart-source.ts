import { fieldProblem } from '../../validate/rule.ts'
import type { Rule } from '../../validate/rule.ts'
import { drawnCharts } from './drawn-charts.ts'
import { unsourcedPoints } from './unsourced-points.ts'

/** Every point of a chart has a report and the place in it, whatever kind of data it draws. */
export const chartSource: Rule = (context) =>
  drawnCharts(context).flatMap(({ record, data, records }) =>
    unsourcedPoints(records, record.data, data).map((name) =>
      fieldProblem(context, record, ['data'], {
        rule: 'chart-source',
        message: `the chart draws "${name}" without a report and a place in it`,
        fix: 'Add the evidence to the record that is drawn.',
      }),
    ),
  )
