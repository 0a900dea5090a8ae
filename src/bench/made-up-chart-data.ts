import type { ChartData, ChartRow } from '../charts/chart-row.ts'
import type { Chart } from '../records/charts/schema.ts'

/** Made-up data of a number of points for a type of chart: as many rows, events, parts of a box, or nodes and links. */
export function madeUpChartData(type: Chart['type'], count: number): ChartData {
  const each = <Thing>(make: (index: number) => Thing): Thing[] => Array.from({ length: count }, (_, index) => make(index))
  switch (type) {
    case 'timeline':
      return {
        kind: 'events',
        events: each((index) => ({ id: `e${index}`, date: yearOf(index), title: labelOf(index), sources: [] })),
      }
    case 'flow':
      return {
        kind: 'flow',
        steps: [{ main: { label: 'All', count, parts: each((index) => ({ label: labelOf(index), count: index + 1 })) } }],
      }
    case 'network':
      return {
        kind: 'network',
        nodes: each((index) => ({ key: String(index), label: labelOf(index), count: (index * 37) % 101 })),
        links: each((index) => ({ from: String(index), to: String((index + 1) % count), count: (index * 37) % 101 })),
      }
    case 'slope':
      // Two places; the data are its series.
      return {
        kind: 'rows',
        unit: 'things',
        rows: each((index) => madeUpRow(`Place ${index % 2}`, index, `Series ${index >> 1}`)),
      }
    default:
      return { kind: 'rows', unit: 'things', rows: each((index) => madeUpRow(labelOf(index), index)) }
  }
}

function madeUpRow(row: string, index: number, series?: string): ChartRow {
  const value = (index * 37) % 101
  const name = (text: string) => ({ key: text, label: text })
  return {
    row: name(row),
    series: series ? name(series) : undefined,
    value,
    mark: String(value),
    text: String(value),
    sources: [],
  }
}

function labelOf(index: number): string {
  return `Made-up thing ${index}`
}

function yearOf(index: number): string {
  return String(1900 + (index % 100))
}
