/**
 * A way to show only some of a table, without a script: a link leads to `#id`, the note with that id says what is shown,
 * and the style sheet hides everything whose class is not `f` and the number. Content words stand in addresses only,
 * so that the style sheet needs none and an address keeps its meaning when records are added.
 */
export interface RowFilter {
  /** Fragment of the address, such as `only-model-mcp`. */
  readonly id: string
  /** From 1; the style sheet knows numbers up to MOST_FILTERS. */
  readonly number: number
  /** Which filters stand together: "Care model". */
  readonly group: string
  /** What the link says. */
  readonly label: string
  /** True when its link stands elsewhere than in the list of filters, as in a table of two groups at once. */
  readonly isElsewhere?: boolean
  /** How many it leaves: never none. */
  readonly count: number
  /** Says what is shown, as a sentence. */
  readonly note: string
  /** Ids of the records that it leaves. */
  readonly leaves: ReadonlySet<string>
}

/** Filters that src/styles/tables.css has rules for. */
export const MOST_FILTERS = 64

/**
 * Filters with their numbers; those that leave nothing or everything are left out. So is a group that does not fit
 * as a whole, since readers would take the part of a list for all of it.
 */
export function numberFilters(
  filters: readonly Omit<RowFilter, 'number' | 'count'>[],
  total: number,
  most = MOST_FILTERS,
): RowFilter[] {
  const telling = filters.filter(({ leaves }) => leaves.size > 0 && leaves.size < total)
  const fitting = [...Map.groupBy(telling, ({ group }) => group).values()].reduce(
    (kept, group) => (kept.length + group.length > most ? kept : [...kept, ...group]),
    [],
  )
  return fitting.map((filter, index) => ({ ...filter, number: index + 1, count: filter.leaves.size }))
}

/** Classes by which the style sheet shows or hides a record. */
export function filterClass(filters: readonly RowFilter[], id: string): string {
  return ['fi', ...filters.filter(({ leaves }) => leaves.has(id)).map(({ number }) => `f${number}`)].join(' ')
}
