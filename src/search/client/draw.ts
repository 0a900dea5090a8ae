import type { NamedPage } from '../search-names.ts'
import type { FilterCounts, ResultData } from './pagefind.ts'
import type { SearchState } from './search-state.ts'

/** Says what happened, also to screen readers. */
export function say(page: HTMLElement, message: string): void {
  page.querySelector('[data-status]')!.textContent = message
}

/** Updates counts and ticks of the filters; a value without results stays only while it is chosen. */
export function drawFilters(page: HTMLElement, counts: FilterCounts, state: SearchState): void {
  for (const label of page.querySelectorAll<HTMLLabelElement>('[data-facet] label')) {
    const box = label.querySelector('input')!
    const count = counts[box.name]?.[box.value] ?? 0
    box.checked = state.chosen[box.name]?.includes(box.value) ?? false
    label.hidden = count === 0 && !box.checked
    label.querySelector('.count')!.textContent = String(count)
  }
  page.querySelector<HTMLElement>('[data-clear]')!.hidden = Object.keys(state.chosen).length === 0
}

/** Type of page that says what a word means, and how many answers stand above it. */
const TERM = 'Glossary term'
const ABOVE_TERMS = 2

/** Adds results to the list; `named` given means that it is a new list. `more` reads the next ones. */
export function drawResults(
  page: HTMLElement,
  named: readonly NamedPage[] | undefined,
  results: readonly ResultData[],
  more: (() => Promise<void>) | undefined,
): void {
  const base = page.dataset.base ?? '/'
  const list = page.querySelector('[data-results]')!
  const items = (named ?? []).map((one) => ({
    ...one,
    entry: item(base + one.path.slice(1), one.title, one.type, one.summary, []),
  }))
  if (named) list.replaceChildren(...items.map(({ entry }) => entry))
  const shown = new Set([...list.querySelectorAll('a')].map((link) => link.getAttribute('href')))
  const fresh = results.filter((result) => !shown.has(result.url))
  list.append(
    ...fresh.map(({ url, meta, excerpt }) => item(url, meta.title ?? url, meta.type ?? '', meta.summary ?? '', marked(excerpt))),
  )
  // What a word means helps those who do not know it; what was found of it comes first.
  for (const { type, entry } of items) if (type === TERM) list.insertBefore(entry, list.children[ABOVE_TERMS + 1] ?? null)
  const button = page.querySelector<HTMLButtonElement>('[data-more]')!
  button.hidden = more === undefined
  if (!more) return
  const again = () => {
    const before = list.children.length
    void more().then(() => list.children[before]?.querySelector('a')?.focus())
  }
  // A new search cuts the button off from the old one's results.
  const renewed = button.cloneNode(true) as HTMLButtonElement
  renewed.addEventListener('click', again, { once: true })
  button.replaceWith(renewed)
}

function item(href: string, title: string, type: string, summary: string, excerpt: readonly Node[]): HTMLLIElement {
  const link = element('a', 'name', title)
  link.href = href
  const meta = element('p', 'meta')
  meta.append(element('span', '', type), element('span', '', summary))
  const text = element('p', '')
  text.append(...excerpt)
  const entry = document.createElement('li')
  entry.append(link, meta, ...(excerpt.length > 0 ? [text] : []))
  return entry
}

function element<Name extends 'a' | 'p' | 'span' | 'mark'>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** The excerpt as text and marks: nothing in it can become markup, whatever a record held. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const inside = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1]
    return inside === undefined ? document.createTextNode(decode(piece)) : element('mark', '', decode(inside))
  })
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity]!)
}
