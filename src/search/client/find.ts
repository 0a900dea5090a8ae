import { comparableName } from '../search-names.ts'
import type { NamedPage } from '../search-names.ts'
import type { FilterCounts, Filters, Pagefind, ResultData } from './pagefind.ts'
import type { SearchState } from './search-state.ts'

/** What is shown for a state. */
export interface Found {
  /** Pages that bear the name asked for; they stand first. */
  readonly named: readonly NamedPage[]
  /** What was looked for: what was typed, or the name that stands for it. */
  readonly query: string
  /** How many results there are beside the named pages. */
  readonly total: number
  /** Reads results `from` to `to`. */
  readonly read: (from: number, to: number) => Promise<readonly ResultData[]>
  /** How many results each value would give, by facet. */
  readonly counts: FilterCounts
}

/** Results, beside the pages that bear the name, below which the name that texts use is looked for in place of an abbreviation. */
const FEW = 3

/** Asks the index, once for the results and once more for each facet in use, whose other values are alternatives. */
export async function find(pagefind: Pagefind, names: readonly NamedPage[], state: SearchState): Promise<Found> {
  const typed = state.query === '' ? null : state.query
  const bearers = typed === null ? [] : namedFor(names, typed)
  let query = typed
  let answer = await pagefind.search(query, { filters: filtersOf(state) })
  // Texts may never use the abbreviation that a reader knows ("ECH"), only the name.
  const name = bearers[0]?.title.replace(/ \([^()]*\)$/, '')
  if (answer.results.length < FEW + bearers.length && name && name !== query) {
    query = name
    answer = await pagefind.search(query, { filters: filtersOf(state) })
  }
  const inUse = Object.keys(state.chosen)
  const without = await Promise.all(
    inUse.map(async (facet) => {
      const response = await pagefind.search(query, { filters: filtersOf(state, facet) })
      return [facet, response.filters[facet] ?? {}] as const
    }),
  )
  return {
    query: query ?? '',
    named: bearers.filter((page) => isAllowed(page, state)),
    total: answer.results.length,
    read: (from, to) => Promise.all(answer.results.slice(from, to).map((result) => result.data())),
    counts: { ...answer.filters, ...Object.fromEntries(without) },
  }
}

function filtersOf(state: SearchState, except?: string): Filters {
  const entries = Object.entries(state.chosen).filter(([facet]) => facet !== except)
  return Object.fromEntries(entries.map(([facet, any]) => [facet, { any }]))
}

/** Pages that bear the name typed: its own title first. */
function namedFor(names: readonly NamedPage[], query: string): NamedPage[] {
  const wanted = comparableName(query)
  return names
    .filter((page) => page.names.includes(wanted))
    .toSorted((a, b) => Number(comparableName(b.title) === wanted) - Number(comparableName(a.title) === wanted))
    .slice(0, 3)
}

/** A named page has a type, but its other facets are known only to the index. */
function isAllowed(page: NamedPage, state: SearchState): boolean {
  const { type, ...others } = state.chosen
  return Object.keys(others).length === 0 && (type === undefined || type.includes(page.type))
}
