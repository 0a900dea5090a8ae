import { comparableName } from '../search-names.ts'
import type { NamedPage } from '../search-names.ts'
import type { FilterCounts, Filters, Pagefind, ResultData } from './pagefind.ts'
import type { SearchState } from './search-state.ts'

/** What is shown for a state. */
export interface Found {
  /** Pages that bear the name asked for; they stand first. */
  readonly named: readonly NamedPage[]
  /** How many results there are beside the named pages. */
  readonly total: number
  /** Reads results `from` to `to`. */
  readonly read: (from: number, to: number) => Promise<readonly ResultData[]>
  /** How many results each value would give, by facet. */
  readonly counts: FilterCounts
}

/** Results below which the name that texts use is looked for in place of an abbreviation. */
const FEW = 3

/** Asks the index, once for the results and once more for each facet in use, whose other values are alternatives. */
export async function find(pagefind: Pagefind, names: readonly NamedPage[], state: SearchState): Promise<Found> {
  const typed = state.query === '' ? null : state.query
  const bearers = typed === null ? [] : namedFor(names, typed)
  let query = typed
  let answer = await pagefind.search(query, { filters: filtersOf(state) })
  // Texts may never use the abbreviation that a reader knows ("ECH"), only the name.
  if (answer.results.length < FEW && bearers[0] && bearers[0].title !== query) {
    query = bearers[0].title
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
