import type { Cell, View } from './build-view.ts'

/** Axes whose empty cells mean that nobody looked; a report that says nothing on a theme is no gap in what is known. */
const GAP_COLUMNS = new Set(['model', 'level'])

/** Thin or disputed cells of the views of themes by care model and by level. */
export function mainGaps(views: readonly View[]): (Cell & { readonly view: View })[] {
  return views
    .filter((view) => view.rows.id === 'theme' && GAP_COLUMNS.has(view.columns.id))
    .flatMap((view) => view.cells.flat().map((cell) => ({ ...cell, view })))
    .filter(({ gaps }) => gaps.length > 0)
}
