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

/** Asks the index, once for the results and once more for each facet in use, whose other values are alternatives. */
export async function find(pagefind: Pagefind, names: readonly NamedPage[], state: SearchState): Promise<Found> {
  const query = state.query === '' ? null : state.query
  const named = query === null ? [] : namedFor(names, query).filter((page) => isAllowed(page, state))
  const answer = await pagefind.search(expand(names, query), { filters: filtersOf(state) })
  const inUse = Object.keys(state.chosen)
  const without = await Promise.all(
    inUse.map(async (facet) => {
      const response = await pagefind.search(expand(names, query), { filters: filtersOf(state, facet) })
      return [facet, response.filters[facet] ?? {}] as const
    }),
  )
  return {
    named,
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

/**
 * An abbreviation becomes the name that texts use ("ECH" is looked for as "Enhanced health in care homes"), since
 * texts may never use the one that the reader knows.
 */
function expand(names: readonly NamedPage[], query: string | null): string | null {
  if (query === null || query.includes(' ')) return query
  const [page] = namedFor(names, query)
  return page && page.type !== 'Vanguard' && page.type !== 'Report' ? page.title : query
}
