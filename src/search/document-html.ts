import { escapeHtml } from '../text/render-markdown.ts'
import type { SearchDocument } from './search-documents.ts'

/** Weight of a title by the type of page: answers before claims, claims before what they rest on; 10 is the most. */
const TITLE_WEIGHTS: Readonly<Record<string, number>> = {
  Number: 1,
  Chart: 1,
  Disagreement: 1,
  'Glossary term': 1,
  Framework: 3,
  Report: 4,
  Finding: 10,
}

/** Types whose text is mostly short and full of names, which would put them before the claims that use them. */
const LIGHT_TEXTS: readonly string[] = ['Number', 'Chart', 'Disagreement', 'Report', 'Framework', 'Glossary term']

/**
 * A search document in the form that Pagefind reads. Titles and aliases weigh most, so that a page is found by its
 * names before pages that mention it; labels for filters and lists are read but not searched.
 */
export function documentHtml(document: SearchDocument, language: string): string {
  const label = (attribute: string, name: string, value: string) =>
    `<span data-pagefind-${attribute}="${name}">${escapeHtml(value)}</span>`
  const filters = Object.entries(document.filters).flatMap(([facet, values]) =>
    values.map((value) => label('filter', facet, value)),
  )
  const type = document.filters.type?.[0] ?? ''
  const labels = [
    label('meta', 'title', document.title),
    label('meta', 'type', type),
    label('meta', 'summary', document.summary),
    ...filters,
  ]
  const isLight = LIGHT_TEXTS.includes(type)
  const weight = isLight ? ' data-pagefind-weight="0.2"' : ''
  const body = document.text.map((text) => `<p${weight}>${escapeHtml(text)}</p>`).join('')
  const aliases = document.aliases
    .map((alias) => `<p data-pagefind-weight="${isLight ? 2 : 9}">${escapeHtml(alias)}</p>`)
    .join('')
  return `<html lang="${language}"><body><div data-pagefind-ignore>${labels.join('')}</div><p data-pagefind-weight="${TITLE_WEIGHTS[type] ?? 10}">${escapeHtml(document.title)}</p>${body}${aliases}</body></html>`
}
