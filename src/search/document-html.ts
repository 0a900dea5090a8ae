import { escapeHtml } from '../text/render-markdown.ts'
import type { SearchDocument } from './search-documents.ts'

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
  const body = document.text.map((text) => `<p>${escapeHtml(text)}</p>`).join('')
  const aliases = document.aliases.map((alias) => `<p data-pagefind-weight="9">${escapeHtml(alias)}</p>`).join('')
  return `<html lang="${language}"><body><div data-pagefind-ignore>${labels.join('')}</div><p data-pagefind-weight="10">${escapeHtml(document.title)}</p>${body}${aliases}</body></html>`
}
