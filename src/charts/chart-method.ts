import type { Chart } from '../records/charts/schema.ts'
import { isMissing } from './chart-row.ts'
import type { ChartData } from './chart-row.ts'

/** How a chart came about, in plain sentences: what was drawn, what was left out, how to read it. */
export function chartMethod(chart: Chart, data: ChartData): string {
  return [...origin(chart), ...reading(chart, data)].join(' ')
}

function origin({ data }: Chart): string[] {
  if (data.measures)
    return ['Drawn at build time from the values of the measures named here; nothing was typed in for the chart.']
  if (data.findings || data.links)
    return ['Counted at build time from the findings of this synthesis; a finding with several values counts under each of them.']
  if (data.framework) return ['Drawn at build time from the entries of the framework table named here.']
  if (data.timeline)
    return ['Drawn at build time from events of the timeline; a date known only to the year is an open bar over the whole year.']
  return ['Counted at build time from the records of documents and findings.']
}

function reading(chart: Chart, data: ChartData): string[] {
  if (data.kind === 'network') return ['A line joins two rows when findings have both; the ten strongest are dark.']
  if (data.kind !== 'rows') return []
  const missing = data.rows.filter(isMissing).length
  const repeats = data.rows.some(({ sources }) => sources.length > 1)
  return [
    ...(data.rows.some(({ of }) => of) ? ['Lengths are shares of the base; the numbers are written as “x of y”.'] : []),
    ...(missing > 0
      ? [
          `${missing === 1 ? 'One place has' : `${missing} places have`} no figure in the reports and ${missing === 1 ? 'is' : 'are'} shown so.`,
        ]
      : []),
    ...(repeats ? ['Where several reports give the same figure it is drawn once, with all its sources.'] : []),
    ...(chart.encodings.scale === 'log' ? ['Each step of the scale is ten times the one before.'] : []),
  ]
}
