import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { parseRecord } from '../load/parse-record.ts'
import { readBody } from '../load/read-body.ts'
import type { Body } from '../load/read-body.ts'
import { readText } from '../load/read-content.ts'
import { markupProblem } from '../validate/rules/unsafe-markup.ts'

/** Front matter in which there is nothing, so that whatever stands at the start of a text is not taken for it. */
const NO_FRONT_MATTER = '---\n{}\n---\n'

/**
 * Vite plugin: what is compiled of a briefing is the very text that is checked, never its file. The compiler parts
 * files in another way than the loader, and it would also compile what is no record: a template, a record that has
 * moved, in the live preview even a briefing that has problems. Of all those nothing is left.
 */
export function checkedBriefings(): Plugin {
  return {
    name: 'checked-briefings',
    enforce: 'pre',
    load: { filter: { id: /\.mdx$/ }, handler: (id) => NO_FRONT_MATTER + checkedText(id) },
  }
}

/** The text of a briefing; empty when it is no record or holds markup that could run. */
export function checkedText(path: string): string {
  const name = basename(path, '.mdx')
  const file = `briefings/${name}.mdx`
  const text = name.startsWith('_') ? undefined : readText(path, file, [])
  const parsed = text === undefined ? undefined : parseRecord({ folder: 'briefings', id: name, file, text })
  if (!parsed || !('record' in parsed)) return ''
  const { data, body } = parsed.record
  return hasMoved(data) || !isHarmless(body) ? '' : body
}

function hasMoved(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'moved_to' in data
}

function isHarmless(text: string): boolean {
  let body: Body
  try {
    body = readBody(text, 'mdx')
  } catch {
    // The check of the records says what is wrong with it.
    return false
  }
  return body.markup.every((one) => !markupProblem(one, true)) && !body.links.some(({ isImage }) => isImage)
}
