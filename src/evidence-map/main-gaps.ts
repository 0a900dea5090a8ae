import type { Records, TypedRecord } from '../records/record.ts'
import type { Theme } from '../records/themes/schema.ts'
import type { Cell, Gap, View } from './build-view.ts'
import { GAPS } from './build-view.ts'
import type { Dispute } from './disputes.ts'

/** A thin or disputed cell, with the view in which it stands. */
export type GapCell = Cell & { readonly view: View }

/** Axes whose empty cells mean that nobody looked; a report that says nothing on a theme is no gap in what is known. */
const GAP_COLUMNS = new Set(['model', 'level'])

/** Thin or disputed cells of the views of themes by care model and by level. */
export function mainGaps(views: readonly View[]): GapCell[] {
  return views
    .filter((view) => view.rows.id === 'theme' && GAP_COLUMNS.has(view.columns.id))
    .flatMap((view) => view.cells.flat().map((cell) => ({ ...cell, view })))
    .filter(({ gaps }) => gaps.length > 0)
}

/** The gaps of one theme. */
export interface ThemeGaps {
  readonly theme: TypedRecord<Theme>
  /** Its cells by kind of gap; kinds that it has not are left out. */
  readonly kinds: readonly { readonly gap: Gap; readonly cells: readonly GapCell[] }[]
}

/** Themes with their gaps, the one with the most thin or disputed cells first. */
export function gapsByTheme(records: Records, gaps: readonly GapCell[]): ThemeGaps[] {
  const cellsOf = Map.groupBy(gaps, ({ row }) => row.id)
  const count = (id: string) => cellsOf.get(id)?.length ?? 0
  return [...records.themes.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .toSorted((a, b) => count(b.id) - count(a.id) || a.data.order - b.data.order)
    .map((theme) => ({ theme, kinds: gapsByKind(cellsOf.get(theme.id) ?? []) }))
}

/** Gaps by kind in their order; a cell can stand under several. Kinds without any are left out. */
export function gapsByKind(gaps: readonly GapCell[]): { readonly gap: Gap; readonly cells: readonly GapCell[] }[] {
  return GAPS.map((gap) => ({ gap, cells: gaps.filter((cell) => cell.gaps.includes(gap)) })).filter(
    ({ cells }) => cells.length > 0,
  )
}

/** Disputes inside some cells, each once: first those with a record of their own. */
export function disputesIn(cells: readonly Pick<Cell, 'disputes'>[]): Dispute[] {
  const order = ({ record, findings }: Dispute) => (record === undefined ? `1 ${findings.join(' ')}` : `0 ${record}`)
  return [...new Set(cells.flatMap(({ disputes }) => disputes))].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}
