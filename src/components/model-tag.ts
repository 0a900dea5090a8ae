import { shapePath } from '../charts/svg/shapes.ts'
import type { Model } from '../records/models/schema.ts'
import type { TypedRecord } from '../records/record.ts'
import { escapeHtml } from '../text/render-markdown.ts'

/** A care model as a link with its shape; `full` writes the whole name in place of the abbreviation. */
export function modelTag({ id, data }: TypedRecord<Model>, href: (path: string) => string, full = false): string {
  const { order, title, abbreviation } = data
  const hint = full ? '' : ` title="${escapeHtml(title)}"`
  const sign = `<svg class="sign m${order}" viewBox="0 0 10 10" aria-hidden="true"><path d="${shapePath(order, 5, 5, 10)}"></path></svg>`
  return `<a class="model" href="${href(`/models/${id}/`)}"${hint}>${sign}${escapeHtml(full ? title : abbreviation)}</a>`
}
