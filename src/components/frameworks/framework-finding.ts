import type { FindingRecord } from '../../graph/facets.ts'
import type { SiteData } from '../../site.ts'
import { filterClass } from '../../tables/row-filter.ts'
import type { RowFilter } from '../../tables/row-filter.ts'
import { vocabularyValue } from '../../tables/words/vocabulary-label.ts'
import { escapeHtml } from '../../text/render-markdown.ts'
import { confidenceMark } from '../confidence-mark.ts'

/** A finding as it stands in a cell of a framework: claim, direction, confidence; short, since a table holds many. */
export function frameworkFinding(
  { records, href }: Pick<SiteData, 'records' | 'href'>,
  { id, data }: FindingRecord,
  filters: readonly RowFilter[],
): string {
  const { label, symbol } = vocabularyValue(records, 'directions', data.direction)
  const sign = symbol ? `<span aria-hidden="true">${escapeHtml(symbol)}</span> ` : ''
  const draft = data.status === 'draft' ? ' <span class="draft">Draft</span>' : ''
  const how = `<span class="how">${sign}${escapeHtml(label)} · ${confidenceMark(data.confidence.overall, false)}</span>`
  const classes = filters.length > 0 ? ` class="${filterClass(filters, id)}"` : ''
  return `<li${classes}><a href="${href(`/findings/${id}/`)}">${escapeHtml(data.title)}</a>${draft} ${how}</li>`
}
