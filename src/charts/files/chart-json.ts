import type { Chart } from '../../records/charts/schema.ts'
import type { TypedRecord } from '../../records/record.ts'
import type { ChartData } from '../chart-row.ts'

/** A chart and its data as JSON; keys stand in the order in which a reader wants them. */
export function chartJson(metadata: Readonly<Record<string, string>>, chart: TypedRecord<Chart>, data: ChartData): string {
  const { type, alt, data: query } = chart.data
  return `${JSON.stringify({ id: chart.id, type, ...metadata, alt, query, data: withoutLooks(data) }, null, 1)}\n`
}

/** Names carry classes and shapes for drawing, which mean nothing outside. */
function withoutLooks(data: ChartData): unknown {
  if (data.kind !== 'rows') return data
  return {
    unit: data.unit,
    rows: data.rows.map(({ row, series, panel, value, low, high, of, text, period, qualifier, sources }) => ({
      ...(panel ? { group: panel.label } : {}),
      row: row.label,
      ...(series ? { series: series.label } : {}),
      value,
      low,
      high,
      of,
      text,
      period,
      qualifier,
      sources,
    })),
  }
}
