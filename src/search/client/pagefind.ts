/** The parts of Pagefind's JavaScript interface that the search page uses. */
export interface Pagefind {
  options(options: {
    readonly basePath: string
    readonly baseUrl: string
    readonly excerptLength: number
    readonly ranking: object
  }): Promise<void>
  init(): Promise<void>
  search(query: string | null, options: { readonly filters: Filters }): Promise<SearchResponse>
  filters(): Promise<FilterCounts>
}

/** Wanted values by facet: any of each, all facets. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>

/** How many results have each value of each facet. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

interface SearchResponse {
  readonly results: readonly { readonly id: string; data(): Promise<ResultData> }[]
  /** Counts within the results. */
  readonly filters: FilterCounts
}

/** What the engine knows of one page that it found. */
export interface ResultData {
  readonly url: string
  /** Text with <mark> around the words found, everything else escaped. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string>>
}

/** Loads the engine from the site itself and sets how it ranks. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind
  await pagefind.options({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    excerptLength: 24,
    // Claims are short pages and themes long ones: length counts for less than how well the words fit.
    ranking: { termSimilarity: 1.2, pageLength: 0.2, termFrequency: 0.8, termSaturation: 1.2 },
  })
  await pagefind.init()
  // Results carry counts for the facets only after these have been read.
  await pagefind.filters()
  return pagefind
}
