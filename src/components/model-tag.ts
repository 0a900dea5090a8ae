import type { Model } from '../records/models/schema.ts'
import type { TypedRecord } from '../records/record.ts'
import { escapeHtml } from '../text/render-markdown.ts'

/** One shape for each place in the order: circle, square, triangle, diamond, cross, ring, hexagon, bar. */
const SHAPES = [
  'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10Z',
  'M.5.5h9v9h-9Z',
  'M5 0 10 9.5H0Z',
  'M5 0 10 5 5 10 0 5Z',
  'M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4Z',
  'M5 0a5 5 0 1 0 0 10a5 5 0 1 0 0-10ZM5 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z',
  'M2.5.7h5L10 5 7.5 9.3h-5L0 5Z',
  'M0 3h10v4H0Z',
]

/** A care model as a link with its shape; `full` writes the whole name in place of the abbreviation. */
export function modelTag({ id, data }: TypedRecord<Model>, href: (path: string) => string, full = false): string {
  const { order, title, abbreviation } = data
  const hint = full ? '' : ` title="${escapeHtml(title)}"`
  const sign = `<svg class="sign m${order}" viewBox="0 0 10 10" aria-hidden="true"><path d="${SHAPES[order - 1]}"></path></svg>`
  return `<a class="model" href="${href(`/models/${id}/`)}"${hint}>${sign}${escapeHtml(full ? title : abbreviation)}</a>`
}
