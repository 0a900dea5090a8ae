import type { Look } from '../charts/svg/mark.ts'
import type { Records } from '../records/record.ts'
import type { Cell } from './build-view.ts'

/** Directions that point the same way, as one part of a bar. */
export interface DirectionGroup {
  /** Labels of its directions: "Better outcome, helped". */
  readonly label: string
  readonly look: Look
  /** Ids of its directions. */
  readonly directions: readonly string[]
}

/** Signs by the way they point; directions with any other sign, or none, point nowhere. */
const SIGNS: readonly { readonly signs: string; readonly look: Look }[] = [
  { signs: '↑+▲↗', look: { tone: 't-c1', pattern: 'solid', shape: 1 } },
  { signs: '↓−-–▼↘', look: { tone: 't-c2', pattern: 'stripes', shape: 2 } },
  { signs: '±≈~↕↔', look: { tone: 't-c4', pattern: 'dots', shape: 3 } },
  // That nothing was seen where something was looked for is a result, and not the same as no judgement.
  { signs: '=0∅', look: { tone: 't-c3', pattern: 'bands', shape: 4 } },
]

const NOWHERE: Look = { tone: 't-rest', pattern: 'open', shape: 5 }

/**
 * Directions of the vocabulary joined by their signs: for, against, both, nothing, and no judgement; those without
 * directions are left out.
 */
export function directionGroups(records: Records): DirectionGroup[] {
  const values = records.vocabulary.get('directions')?.data.values ?? []
  const lookOf = (symbol = '') => SIGNS.find(({ signs }) => symbol !== '' && signs.includes(symbol))?.look ?? NOWHERE
  return [...SIGNS.map(({ look }) => look), NOWHERE]
    .map((look) => {
      const own = values.filter(({ symbol }) => lookOf(symbol) === look)
      const label = own.map((value, index) => (index === 0 ? value.label : value.label.toLowerCase())).join(', ')
      return { label, look, directions: own.map(({ id }) => id) }
    })
    .filter(({ directions }) => directions.length > 0)
}

/** How many findings of a cell stand in each group, in the order of the groups. */
export function countByGroup(groups: readonly DirectionGroup[], cell: Pick<Cell, 'findings'>): number[] {
  return groups.map(({ directions }) => cell.findings.filter(({ data }) => directions.includes(data.direction)).length)
}
