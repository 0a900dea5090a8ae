import { barDomain, drawGroupedBars, reserves } from '../bar/grouped.ts'
import type { ChartRow } from '../chart-row.ts'
import type { Draw } from '../drawing.ts'
import { distinctNames, NARROW, noData } from '../drawing.ts'
import { element } from '../svg/element.ts'
import { drawKey } from '../svg/key.ts'
import { seriesLooks } from '../svg/looks.ts'
import { shapePath } from '../svg/shapes.ts'
import { textLines } from '../svg/text.ts'
import { ASCENT, LINE_HEIGHT } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'

const GAP = 32

/** One small bar chart for each panel, all on one scale; without panels, each row is a panel and its series are the bars. */
export const drawSmallMultiples: Draw<'rows'> = ({ rows }, { width }) => {
  if (rows.length === 0) return noData(width)
  const hasPanels = rows.some((row) => row.panel)
  const panelled = hasPanels
    ? rows
    : rows.map((row) => ({ ...row, panel: row.row, row: row.series ?? { key: '', label: '' }, series: undefined }))
  const panels = distinctNames(panelled, 'panel')
  const series = distinctNames(panelled, 'series')
  const looks = seriesLooks(series)
  const key = drawKey(
    series.length > 1 ? series.map((name) => ({ label: name.label, look: looks.get(name.key)! })) : [],
    width,
    'box',
  )
  const columns = width < NARROW || panels.length === 1 ? 1 : panels.length % 3 === 0 || panels.length > 4 ? 3 : 2
  const panelWidth = (width - (columns - 1) * GAP) / columns
  const shared = { domain: barDomain(panelled), reserve: reserves(panelled, panelWidth) } as const
  const groups = Map.groupBy(panelled, ({ panel }) => panel?.key)
  let body = key.body
  let y = key.height
  for (let first = 0; first < panels.length; first += columns) {
    const line = panels.slice(first, first + columns)
    const titles = line.map((name) => wrapText(name.label, panelWidth - (name.shape ? 18 : 0), { bold: true }))
    const titleHeight = Math.max(...titles.map((lines) => lines.length)) * LINE_HEIGHT + 6
    const drawings = line.map((name) => drawGroupedBars(inPanelColour(groups.get(name.key)!), { width: panelWidth }, shared))
    line.forEach((name, index) => {
      const sign = name.shape
        ? element('path', { class: name.tone, fill: 'currentColor', d: shapePath(name.shape, 6, LINE_HEIGHT / 2, 11) })
        : ''
      const title = textLines(titles[index]!, { x: name.shape ? 18 : 0, y: ASCENT, bold: true })
      const bars = element('g', { transform: `translate(0 ${titleHeight})` }, drawings[index]!.body)
      body += element(
        'g',
        { transform: `translate(${Math.round(index * (panelWidth + GAP))} ${Math.round(y)})` },
        sign + title + bars,
      )
    })
    y += titleHeight + Math.max(...drawings.map(({ height }) => height)) + 24
  }
  return { width, height: y - 24, body }
}

/** Bars of a panel for a care model have its colour. */
function inPanelColour(rows: readonly ChartRow[]): ChartRow[] {
  return rows.map((row) => (row.panel?.tone && !row.row.tone ? { ...row, row: { ...row.row, tone: row.panel.tone } } : row))
}
