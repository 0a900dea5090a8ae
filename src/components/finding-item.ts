import type { FindingRecord } from '../graph/facets.ts'
import { independence } from '../graph/independence.ts'
import type { SiteData } from '../site.ts'
import { modelsInOrder } from '../tables/models/models-in-order.ts'
import { shortStudyWords } from '../tables/words/study-words.ts'
import { vocabularyValue } from '../tables/words/vocabulary-label.ts'
import { escapeHtml } from '../text/render-markdown.ts'
import { confidenceMark } from './confidence-mark.ts'
import { modelTag } from './model-tag.ts'

/**
 * A finding in a list. It stands in some ten lists of a site (all findings, and one for each value that it has), so it is
 * made once: as components, these entries were the larger part of the work on list pages.
 */
export function findingItem(site: Pick<SiteData, 'records' | 'href'>, finding: FindingRecord): string {
  const before = cache.get(finding)
  if (before !== undefined) return before
  const made = makeItem(site, finding)
  cache.set(finding, made)
  return made
}

/** Records are read anew when they change, so an entry never outlives what it shows. */
const cache = new WeakMap<FindingRecord, string>()

function makeItem({ records, href }: Pick<SiteData, 'records' | 'href'>, { id, data }: FindingRecord): string {
  const direction = vocabularyValue(records, 'directions', data.direction)
  const facts = [
    confidenceMark(data.confidence.overall, true),
    `<span><span aria-hidden="true">${escapeHtml(direction.symbol ?? '')}</span> ${escapeHtml(direction.label)}</span>`,
    `<span>${shortStudyWords(independence(records, data.evidence))}</span>`,
    ...modelsInOrder(records, data.models).map((model) => modelTag(model, href)),
  ]
  const draft = data.status === 'draft' ? '<span class="draft">Draft</span>' : ''
  const name = `<a class="name" href="${href(`/findings/${id}/`)}">${escapeHtml(data.title)}</a>`
  return `<li>${name}${draft}<p class="meta">${facts.join(' ')}</p></li>`
}
