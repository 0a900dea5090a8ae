/** What a reader has asked for; kept in the address, so that it can be shared and gone back to. */
export interface SearchState {
  readonly query: string
  /** Chosen values by facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>
}

/** Reads `?q=red+bag&type=Finding&type=Theme`; keys other than the facets are passed over. */
export function readState(search: string, facets: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search)
  const chosen = facets.map((facet) => [facet, parameters.getAll(facet)] as const).filter(([, values]) => values.length > 0)
  return { query: parameters.get('q')?.trim() ?? '', chosen: Object.fromEntries(chosen) }
}

/** The query string of a state; empty when nothing is asked. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams()
  if (state.query) parameters.set('q', state.query)
  for (const [facet, values] of Object.entries(state.chosen)) for (const value of values) parameters.append(facet, value)
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

/** The state with one value of a facet chosen or not. */
export function withChoice(state: SearchState, facet: string, value: string, isChosen: boolean): SearchState {
  const others = (state.chosen[facet] ?? []).filter((one) => one !== value)
  const values = isChosen ? [...others, value] : others
  const { [facet]: _, ...rest } = state.chosen
  return { ...state, chosen: values.length > 0 ? { ...rest, [facet]: values } : rest }
}
