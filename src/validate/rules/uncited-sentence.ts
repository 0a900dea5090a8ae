import { linkedFile } from '../../load/linked-file.ts'
import type { Problem } from '../../load/problem.ts'
import { isPublished } from '../rule.ts'
import type { Prose, Rule } from '../rule.ts'

/** Fields of each type that state evidence, beside its body; what a page does not tell and its gaps cannot cite. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  themes: ['summary', 'implications'],
  briefings: ['answer', 'key_messages'],
}

/** Records that state a claim with places in reports behind it. */
const CLAIMS = /^(findings|disagreements)\//

/** Most characters of a sentence that a message repeats. */
const MOST_SHOWN = 60

/**
 * Each paragraph of a published theme or briefing links a finding or a disagreement, or cites a report. A list item is a paragraph;
 * headings, tables and the words before a list or table, which end in a colon, need nothing.
 */
export const uncitedSentence: Rule = (context) => context.prose.filter(isUncited).map(toProblem)

function isUncited({ record, field, kind, text, urls, cited }: Prose): boolean {
  const fields = FIELDS[record.folder]
  if (!fields || kind !== 'paragraph' || !isPublished(record)) return false
  if (field && !fields.includes(String(field[0]))) return false
  const words = text.trim()
  if (!/\p{L}/u.test(words) || words.endsWith(':')) return false
  return cited.length === 0 && !urls.some((url) => CLAIMS.test(linkedFile(record.file, url) ?? ''))
}

function toProblem({ record, field, text, placeAt }: Prose): Problem {
  const start = text.replace(/\s+/g, ' ').trim()
  const shown = start.length > MOST_SHOWN ? `${start.slice(0, MOST_SHOWN).trimEnd()}…` : start
  return {
    file: record.file,
    ...placeAt(0),
    rule: 'uncited-sentence',
    message: `${field ? String(field[0]) : 'the paragraph'} links no finding and cites no report: "${shown}"`,
    fix: 'Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].',
  }
}
