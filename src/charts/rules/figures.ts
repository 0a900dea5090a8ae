import type { ChartData, FlowBox } from '../chart-row.ts'

/** A number that a chart draws, with the names by which a claim can mean it. */
export interface Figure {
  readonly row: string
  readonly series?: string
  readonly panel?: string
  /** The number; of a range its upper end. */
  readonly value: number
  /** Lower end of a range. */
  readonly low?: number
  /** The base, for "x of y". */
  readonly of?: number
}

/** The numbers of a chart in their order: values of rows, links of a network, boxes of a flow; events have none. */
export function figuresOf(data: ChartData): Figure[] {
  switch (data.kind) {
    case 'rows':
      return data.rows.flatMap(({ row, series, panel, value, low, high, of }) => {
        const figure = value ?? high ?? low
        return figure === undefined
          ? []
          : [{ row: row.label, series: series?.label, panel: panel?.label, value: figure, low, of }]
      })
    case 'network':
      return linkFigures(data)
    case 'flow':
      return data.steps.flatMap(({ main, aside }) => [main, ...(aside ? [aside] : [])].map(boxFigure))
    case 'events':
      return []
  }
}

/** A link is called after both things that it joins: "Leadership with Workforce". */
function linkFigures({ nodes, links }: Extract<ChartData, { kind: 'network' }>): Figure[] {
  const labels = new Map(nodes.map(({ key, label }) => [key, label]))
  return links.map(({ from, to, count }) => ({ row: `${labels.get(from)} with ${labels.get(to)}`, value: count }))
}

/** What follows a comma in the label of a box says more of it and changes: "Documents included, from 4 studies". */
function boxFigure({ label, count }: FlowBox): Figure {
  return { row: label.replace(/,.*$/, ''), value: count }
}

/** Sum of each row, or of each series, by its label; "x of y" as a share. */
export function totalsBy(what: 'row' | 'series', figures: readonly Figure[]): Map<string, number> {
  const totals = new Map<string, number>()
  for (const figure of figures) {
    const name = figure[what] ?? ''
    totals.set(name, (totals.get(name) ?? 0) + sizeOf(figure))
  }
  return totals
}

/** A figure as charts draw it: "x of y" as a share of its base. */
export function sizeOf({ value, of }: Figure): number {
  return of ? value / of : value
}

/** True when a claim means the figure by this name: that of its row, series or panel. */
export function isNamed({ row, series, panel }: Figure, name: string): boolean {
  return row === name || series === name || panel === name
}
