import type { Records } from '../../records/record.ts'
import { countOf } from '../../tables/words/count-words.ts'
import type { View } from '../build-view.ts'
import { countByGroup, directionGroups } from '../direction-groups.ts'
import type { DirectionGroup } from '../direction-groups.ts'

/** What is drawn where a row and a column meet. */
export interface PictureCell {
  /** Findings in each group of directions. */
  readonly parts: readonly number[]
  /** True when all rests on one study, or on low confidence. */
  readonly isThin: boolean
  readonly isDisputed: boolean
}

/** A view as its picture shows it. */
export interface PictureData {
  readonly rows: readonly { readonly key: string; readonly label: string }[]
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly groups: readonly Pick<DirectionGroup, 'label' | 'look'>[]
  /** Row by row. */
  readonly cells: readonly (readonly PictureCell[])[]
}

/** Most cells that make a picture that can still be read. */
const MOST_CELLS = 180

/** True when a view has a picture: it holds something, and not more than can be told apart. */
export function hasPicture({ cells }: View): boolean {
  const all = cells.flat()
  return all.length <= MOST_CELLS && all.some(({ findings }) => findings.length > 0)
}

/** A view reduced to what its picture needs. */
export function pictureData(records: Records, view: View): PictureData {
  const groups = directionGroups(records)
  const names = (entries: View['rows']['entries']) => entries.map(({ id, label }) => ({ key: id, label }))
  return {
    rows: names(view.rows.entries),
    columns: names(view.columns.entries),
    groups,
    cells: view.cells.map((row) =>
      row.map((cell) => ({
        parts: countByGroup(groups, cell),
        isThin: cell.gaps.includes('one-study') || cell.gaps.includes('low-confidence'),
        isDisputed: cell.gaps.includes('sources-disagree'),
      })),
    ),
  }
}

/** What the picture shows, in words, for those who do not see it. */
export function describePicture({ rows, columns, cells: grid }: View): string {
  const cells = grid.flat()
  const filled = cells.filter(({ findings }) => findings.length > 0)
  const most = filled.toSorted((a, b) => b.findings.length - a.findings.length)[0]
  const count = (gap: 'one-study' | 'sources-disagree') => cells.filter(({ gaps }) => gaps.includes(gap)).length
  return [
    `Rows are ${rows.label}, columns are ${columns.label}.`,
    `${filled.length} of ${countOf(cells.length, 'cell')} hold findings${most ? `; the most, ${most.findings.length}, stand at ${most.row.label} × ${most.column.label}` : ''}.`,
    `One study only: ${countOf(count('one-study'), 'cell')}. Sources disagree: ${countOf(count('sources-disagree'), 'cell')}.`,
  ].join(' ')
}
