import type { ChartData, FlowBox } from '../chart-row.ts'

/** A number that a chart draws, with the names by which a claim can mean it. */
export interface Figure {
  readonly row: string
  readonly series?: string
  readonly panel?: string
  /** The number; of a range its upper end. */
  readonly value: number
  /** The base, for "x of y". */
  readonly of?: number
}

/** The numbers of a chart in their order: values of rows, nodes of a network, boxes of a flow; events have none. */
export function figuresOf(data: ChartData): Figure[] {
  switch (data.kind) {
    case 'rows':
      return data.rows.flatMap(({ row, series, panel, value, low, high, of }) => {
        const figure = value ?? high ?? low
        return figure === undefined ? [] : [{ row: row.label, series: series?.label, panel: panel?.label, value: figure, of }]
      })
    case 'network':
      return data.nodes.map(({ label, count }) => ({ row: label, value: count }))
    case 'flow':
      return data.steps.flatMap(({ main, aside }) => [main, ...(aside ? [aside] : [])].map(boxFigure))
    case 'events':
      return []
  }
}

/** What follows a comma in the label of a box says more of it and changes: "Documents included, from 4 studies". */
function boxFigure({ label, count }: FlowBox): Figure {
  return { row: label.replace(/,.*$/, ''), value: count }
}

/** Sum of each row by its label, "x of y" as a share. */
export function totalsByRow(figures: readonly Figure[]): Map<string, number> {
  const totals = new Map<string, number>()
  for (const figure of figures) totals.set(figure.row, (totals.get(figure.row) ?? 0) + sizeOf(figure))
  return totals
}

/** A figure as charts draw it: "x of y" as a share of its base. */
export function sizeOf({ value, of }: Figure): number {
  return of ? value / of : value
}
