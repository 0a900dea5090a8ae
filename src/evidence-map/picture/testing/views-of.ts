import { groupFindings } from '../../../graph/facets.ts'
import type { Records } from '../../../records/record.ts'
import { madeUpContent, MADE_UP } from '../../../tests/support/made-up-content.ts'
import { evidenceViews } from '../../build-view.ts'
import type { View } from '../../build-view.ts'

/** Views of the made-up evidence base with some files changed or added; throws when a record is wrong. */
export function viewsOf(files: Readonly<Record<string, string>> = {}): { views: View[]; records: Records } {
  const { validated, problems } = madeUpContent(files)
  if (problems() !== '') throw new Error(`made-up content has problems: ${problems()}`)
  return { views: evidenceViews(validated.records, groupFindings(validated.records)), records: validated.records }
}

/** One more made-up finding, like the first with some of its text replaced. */
export function findingLike(id: string, ...changes: readonly (readonly [string, string])[]): Record<string, string> {
  const first = MADE_UP['findings/finding-9001.md'].replace('One thing may', `Thing ${id} may`)
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`not in finding-9001: ${from}`)
    return before.replace(from, to)
  }, first)
  return { [`findings/${id}.md`]: text }
}
