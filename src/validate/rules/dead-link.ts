import { linkedFile } from '../../load/linked-file.ts'
import { RECORD_TYPES } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** A link in a text leads to a record's file, to a page of the site, to a fragment, or out of it by https. */
export const deadLink: Rule = (context) =>
  context.links.flatMap(({ record, place, url }) => {
    const wrong = whatIsWrong(context, record.file, url)
    return wrong ? [{ file: record.file, ...place(), rule: 'dead-link', ...wrong }] : []
  })

function whatIsWrong(context: RuleContext, from: string, url: string): { message: string; fix?: string } | undefined {
  // Other schemes are judged by the rule unsafe-markup.
  if (url.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return undefined
  const path = url.split(/[?#]/, 1)[0]!
  if (path.startsWith('/')) {
    const fix = 'Link records by file, such as ../findings/slow-growth.md, so that the link also works in the repository.'
    return { message: `"${url}" is an address of the site, not a file`, fix }
  }
  const file = linkedFile(from, url)!
  const moved = context.tombstones.find((tombstone) => tombstone.file === file)
  if (moved) {
    return { message: `"${url}" has moved to "${moved.movedTo}"`, fix: `Link to ${url.replace(moved.id, moved.movedTo)}.` }
  }
  if (context.raw.has(file)) return undefined
  const folder = file.split('/')[0]!
  const type = RECORD_TYPES.find((candidate) => candidate.folder === folder)
  const files = [...context.raw.keys()].filter((known) => known.startsWith(`${folder}/`))
  const message = `the link "${url}" leads to no record.${didYouMean(file, files)}`
  return { message, fix: type ? `Correct the link, or add ${file} first.` : 'Link a record by its file, such as ../findings/slow-growth.md.' }
}
