import type { NamedPage } from '../search-names.ts'
import { find } from './find.ts'
import type { Found } from './find.ts'
import { loadPagefind } from './pagefind.ts'
import type { Pagefind } from './pagefind.ts'
import { drawFilters, drawResults, say } from './draw.ts'
import { readState, withChoice, writeState } from './search-state.ts'
import type { SearchState } from './search-state.ts'
import { longWords } from '../search-words.ts'
import { correctQuery } from './correct.ts'

/** Pause in typing after which the search runs. */
const TYPING_MS = 150

/** Results read at first and with each "show more". */
const STEP = 20

/** Brings the search page to life; without it the page is a list of links. */
export async function startSearchPage(page: HTMLElement): Promise<void> {
  const { base = '/', facets = '' } = page.dataset
  const facetNames = facets.split(' ')
  const input = page.querySelector<HTMLInputElement>('input[type=search]')!
  const form = page.querySelector('form')!
  let state = readState(location.search, facetNames)
  let round = 0
  let timer = 0
  input.value = state.query
  say(page, 'Loading the search index …')
  const engine = await load(base).catch(() => undefined)
  if (!engine) return say(page, 'The search index could not be loaded. The lists below lead to every page.')

  const show = async () => {
    const mine = ++round
    const query = await engine.correct(state.query)
    const found = await find(engine.pagefind, engine.names, { ...state, query })
    // A later search may have overtaken this one.
    if (mine === round) await draw(page, found, state, query)
  }
  const ask = (next: SearchState, how: 'push' | 'replace') => {
    state = next
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', location.pathname + writeState(state))
    void show()
  }
  input.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => ask({ ...state, query: input.value.trim() }, 'replace'), TYPING_MS)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    window.clearTimeout(timer)
    ask({ ...state, query: input.value.trim() }, 'push')
  })
  page.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement
    if (box.type === 'checkbox') ask(withChoice(state, box.name, box.value, box.checked), 'push')
  })
  page.querySelector('[data-clear]')!.addEventListener('click', () => ask({ query: state.query, chosen: {} }, 'push'))
  window.addEventListener('popstate', () => {
    state = readState(location.search, facetNames)
    input.value = state.query
    void show()
  })
  await show()
}

interface Engine {
  readonly pagefind: Pagefind
  readonly names: readonly NamedPage[]
  /** The query with slips of the keyboard mended. */
  readonly correct: (query: string) => Promise<string>
}

async function load(base: string): Promise<Engine> {
  const read = async <Value>(file: string) => (await fetch(`${base}search/${file}.json`)).json() as Promise<Value>
  const [pagefind, names] = await Promise.all([loadPagefind(base), read<readonly NamedPage[]>('names')])
  const inNames = new Set(names.flatMap((page) => [page.title, ...page.names]).flatMap(longWords))
  let words: Promise<readonly string[]> | undefined
  return {
    pagefind,
    names,
    async correct(query) {
      // Most queries are of words in names; the list of all words is fetched for the others alone.
      if (longWords(query).every((word) => inNames.has(word))) return query
      words ??= read<readonly string[]>('words').catch(() => [])
      return correctQuery(query, await words)
    },
  }
}

async function draw(page: HTMLElement, found: Found, state: SearchState, query: string): Promise<void> {
  drawFilters(page, found.counts, state)
  const isAsked = state.query !== '' || Object.keys(state.chosen).length > 0
  if (!isAsked) {
    page.querySelector<HTMLElement>('[data-browse]')!.hidden = false
    drawResults(page, [], [], undefined)
    return say(page, 'Type what you are looking for, or choose a filter.')
  }
  const isFound = found.total === 0 || isMatch((await found.read(0, 1))[0]!.excerpt, found.query)
  const total = Math.max(isFound ? found.total : 0, found.named.length)
  page.querySelector<HTMLElement>('[data-browse]')!.hidden = total > 0
  let shown = 0
  const more = async () => {
    const first = shown === 0
    const results = isFound ? await found.read(shown, shown + STEP) : []
    shown += results.length
    drawResults(page, first ? found.named : undefined, results, isFound && shown < found.total ? more : undefined)
  }
  await more()
  const typed = query === state.query ? '' : ` (you typed “${state.query}”)`
  const about = query ? ` for “${query}”${typed}` : ''
  if (total === 0)
    say(page, `Nothing found${about}. Try fewer or other words, or remove a filter; the lists below lead to every page.`)
  else say(page, `${total} ${total === 1 ? 'result' : 'results'}${about}`)
  document.title = document.title.replace(/^(.*?: )?/, state.query ? `${state.query}: ` : '')
}

/** Letters that a word must share with what was typed to count as found. */
const SHARED_LETTERS = 3

/**
 * False for what the engine offers when it knows no such word: pages with the longest beginning that it does know, down
 * to a single letter. A query without words (filters alone) always counts.
 */
function isMatch(excerpt: string, query: string): boolean {
  const typed = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const marked = [...excerpt.toLowerCase().matchAll(/<mark>([^<]*)<\/mark>/g)].flatMap(
    ([, text]) => text!.match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  if (typed.length === 0 || marked.length === 0) return true
  return marked.some((word) => typed.some((one) => word.startsWith(one.slice(0, SHARED_LETTERS)) || word === one))
}
