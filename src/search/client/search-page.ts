import type { NamedPage } from '../search-names.ts'
import { find } from './find.ts'
import type { Found } from './find.ts'
import { loadPagefind } from './pagefind.ts'
import type { Pagefind } from './pagefind.ts'
import { drawFilters, drawResults, say } from './draw.ts'
import { readState, withChoice, writeState } from './search-state.ts'
import type { SearchState } from './search-state.ts'

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
    const found = await find(engine.pagefind, engine.names, state)
    // A later search may have overtaken this one.
    if (mine === round) await draw(page, found, state)
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

async function load(base: string): Promise<{ pagefind: Pagefind; names: readonly NamedPage[] }> {
  const [pagefind, names] = await Promise.all([
    loadPagefind(base),
    fetch(`${base}search/names.json`).then((response) => response.json() as Promise<NamedPage[]>),
  ])
  return { pagefind, names }
}

async function draw(page: HTMLElement, found: Found, state: SearchState): Promise<void> {
  drawFilters(page, found.counts, state)
  const isAsked = state.query !== '' || Object.keys(state.chosen).length > 0
  page.querySelector<HTMLElement>('[data-browse]')!.hidden = isAsked && (found.total > 0 || found.named.length > 0)
  if (!isAsked) {
    drawResults(page, [], [], undefined)
    return say(page, 'Type what you are looking for, or choose a filter.')
  }
  let shown = 0
  const more = async () => {
    const first = shown === 0
    const results = await found.read(shown, shown + STEP)
    shown += results.length
    drawResults(page, first ? found.named : undefined, results, shown < found.total ? more : undefined)
  }
  await more()
  const total = Math.max(found.total, found.named.length)
  const about = state.query ? ` for “${state.query}”` : ''
  if (total === 0)
    say(page, `Nothing found${about}. Try fewer or other words, or remove a filter; the lists below lead to every page.`)
  else say(page, `${total} ${total === 1 ? 'result' : 'results'}${about}`)
  document.title = document.title.replace(/^(.*?: )?/, state.query ? `${state.query}: ` : '')
}
