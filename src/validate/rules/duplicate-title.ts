import { recordType } from '../../records/record-types.ts'
import { fieldProblem } from '../rule.ts'
import type { AnyRecord, Rule } from '../rule.ts'

/** Types whose pages say their kind in the tab, so that a title of another type may be the same. */
const NAMED_BY_KIND = new Set(['measures', 'disagreements', 'charts'])

/** No two pages have one title: readers could not tell them apart in tabs, bookmarks and search results. */
export const duplicateTitle: Rule = (context) => {
  const first = new Map<string, AnyRecord>()
  return context.all.flatMap((record) => {
    const { title, headline } = record.data as { title?: string; headline?: string }
    const text = title ?? headline
    if (text === undefined || recordType(record.folder).route === undefined) return []
    const key = `${NAMED_BY_KIND.has(record.folder) ? record.folder : ''}\n${text.normalize('NFC').toLowerCase()}`
    const other = first.get(key)
    if (!other) {
      first.set(key, record)
      return []
    }
    const problem = {
      rule: 'duplicate-title',
      message: `the title is already that of ${other.file}`,
      fix: 'Say in one of the two titles what sets it apart.',
    }
    return [fieldProblem(context, record, [title === undefined ? 'headline' : 'title'], problem)]
  })
}
