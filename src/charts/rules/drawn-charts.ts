import type { Chart } from '../../records/charts/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { withoutDrafts } from '../../records/without-drafts.ts'
import { isPublished } from '../../validate/rule.ts'
import type { RuleContext } from '../../validate/rule.ts'
import type { ChartData } from '../chart-row.ts'
import { selectData } from '../select/select-data.ts'

/** A published chart with what it draws, and the published records that it is drawn from. */
export interface DrawnChart {
  readonly record: TypedRecord<Chart>
  readonly data: ChartData
  readonly records: Records
}

/** Every published chart that draws anything; a chart without data is the matter of the rule chart-data. Drafts are still being written. */
export function drawnCharts(context: RuleContext): readonly DrawnChart[] {
  const known = cache.get(context)
  if (known) return known
  const records = withoutDrafts(context.records)
  const drawn = [...records.charts.values()]
    .filter(isPublished)
    .map((record) => ({ record, data: selectData(records, record.data), records }))
    .filter(({ data }) => !isEmpty(data))
  cache.set(context, drawn)
  return drawn
}

/** The rules look at the same charts, and counting findings takes time. */
const cache = new WeakMap<RuleContext, readonly DrawnChart[]>()

function isEmpty(data: ChartData): boolean {
  switch (data.kind) {
    case 'rows':
      return data.rows.length === 0
    case 'events':
      return data.events.length === 0
    case 'flow':
      return data.steps.length === 0
    case 'network':
      return data.nodes.length === 0
  }
}
