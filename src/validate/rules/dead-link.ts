import { posix } from 'node:path'
import { linkedFile } from '../../load/linked-file.ts'
import { RECORD_TYPES } from '../../records/record-types.ts'
import type { RecordType } from '../../records/record-types.ts'
import { didYouMean } from '../nearest.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** A link in a text leads to a record's file, to a page of the site, to a fragment, or out of it by https. */
export const deadLink: Rule = (context) =>
  context.links.flatMap(({ record, place, url }) => {
    const wrong = whatIsWrong(context, record.file, url)
    return wrong ? [{ file: record.file, ...place(), rule: 'dead-link', ...wrong }] : []
  })

const EXAMPLE = '../findings/slow-growth.md'

function whatIsWrong(context: RuleContext, from: string, url: string): { message: string; fix?: string } | undefined {
  if (!isDecodable(url)) return { message: `"${url}" is no address`, fix: 'Write %25 for the sign % itself.' }
  // Other schemes are judged by the rule unsafe-markup.
  if (url.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('//')) return undefined
  const path = url.split(/[?#]/, 1)[0]!
  if (path === '') return { message: 'the link leads nowhere', fix: `Write where it leads, such as (${EXAMPLE}).` }
  if (path.startsWith('/')) {
    const fix = `Link records by file, such as ${EXAMPLE}, so that the link also works in the repository.`
    return { message: `"${url}" is an address of the site, not a file`, fix }
  }
  const file = linkedFile(from, url)!
  const [folder = '', name] = file.split('/')
  const type: RecordType | undefined = RECORD_TYPES.find((candidate) =>
    'single' in candidate ? file === candidate.folder + candidate.extension : candidate.folder === folder,
  )
  const id = type?.single ? type.folder : name?.slice(0, -(type?.extension.length ?? 0))
  const moved = context.moved.get(`${folder}/${id}`)
  if (type && moved?.file === file) {
    const better = posix.join(posix.dirname(path), moved.movedTo + type.extension)
    return { message: `"${url}" has moved to "${moved.movedTo}"`, fix: `Link to ${better}.` }
  }
  const exists = type !== undefined && file.endsWith(type.extension) && context.knownIds.get(type.folder)?.has(id!)
  if (exists && type.route !== undefined) return undefined
  if (exists)
    return { message: `"${url}" has no page: it is only for the site itself`, fix: 'Link to a record that readers can open.' }
  return {
    message: `the link "${url}" leads to no record.${didYouMean(file, filesIn(context, folder))}`,
    fix: type ? `Correct the link, or add ${file} first.` : `Link a record by its file, such as ${EXAMPLE}.`,
  }
}

/** False for an address in which % stands alone or for no letter. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

/** Files of the records in a folder; one list for each folder, so that what is near to a name is worked out once. */
function filesIn(context: RuleContext, folder: string): readonly string[] {
  const lists = fileLists.get(context) ?? Map.groupBy(context.raw.keys(), (file) => file.split('/')[0]!)
  fileLists.set(context, lists)
  return lists.get(folder) ?? NO_FILES
}

const fileLists = new WeakMap<RuleContext, Map<string, string[]>>()
const NO_FILES: readonly string[] = []
