import type { Records } from '../records/record.ts'
import { facetLabel, facetPath } from '../tables/words/facet-labels.ts'
import type { Axis, AxisEntry } from './axes.ts'
import { WHOLE_PROGRAMME } from './axes.ts'
import type { Cell, View } from './build-view.ts'

/** Axes that are facets of lists of findings as well. */
const FACET_AXES = ['theme', 'model', 'level', 'report'] as const

/** Facets that the search page can filter by. */
const SEARCH_AXES = ['theme', 'model', 'report'] as const

/** Address of all findings of a row or column, on its own; undefined where there is no such list. */
export function entryFindingsPath(axis: Pick<Axis, 'id'>, entry: AxisEntry, hasFindings: boolean): string | undefined {
  if (!hasFindings || entry.id === WHOLE_PROGRAMME) return undefined
  const facet = FACET_AXES.find((id) => id === axis.id)
  return facet ? facetPath(facet, entry.id) : facetPath('cell', `${axis.id}/${entry.id}`)
}

/** Address of the search page with the filters of a cell set; undefined when search has no such filters. */
export function cellSearchPath(records: Records, view: View, cell: Cell): string | undefined {
  const query = new URLSearchParams({ type: 'Finding' })
  for (const [axis, entry] of [
    [view.rows, cell.row],
    [view.columns, cell.column],
  ] as const) {
    const facet = SEARCH_AXES.find((id) => id === axis.id)
    if (!facet || entry.id === WHOLE_PROGRAMME) return undefined
    query.append(facet, facetLabel(records, facet, entry.id))
  }
  return `/search/?${query}`
}

/** Cells next to one: all of its row and of its column, in their order, itself included. */
export function neighbours(view: View, cell: Cell): { readonly row: readonly Cell[]; readonly column: readonly Cell[] } {
  const index = view.columns.entries.findIndex(({ id }) => id === cell.column.id)
  return {
    row: view.cells.find(([first]) => first?.row.id === cell.row.id) ?? [],
    column: view.cells.map((row) => row[index]!),
  }
}
