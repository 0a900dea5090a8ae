import { isSafeUrl } from '../../load/linked-file.ts'
import { BRIEFING_COMPONENTS } from '../../records/briefings/components.ts'
import { didYouMean } from '../nearest.ts'
import type { BodyMarkup } from '../../load/read-body.ts'
import type { Rule } from '../rule.ts'

/**
 * Contributed text cannot run code or draw from other places: no HTML, no components but the known ones in
 * briefings, no expressions, no script addresses, no images.
 */
export const unsafeMarkup: Rule = ({ markup, links }) => [
  ...markup.flatMap(({ record, place, ...one }) => {
    const wrong = markupProblem(one, record.folder === 'briefings')
    return wrong ? [{ file: record.file, ...place(), rule: 'unsafe-markup', ...wrong }] : []
  }),
  ...links.flatMap(({ record, place, url, isImage }) => {
    const problem = { file: record.file, ...place(), rule: 'unsafe-markup' }
    if (isImage) {
      const message = `the image "${url}" cannot be shown; pages draw only what records hold`
      return [{ ...problem, message, fix: 'Describe it in words, or make it a chart or table of measures.' }]
    }
    if (isSafeUrl(url)) return []
    return [
      {
        ...problem,
        message: `the address "${url}" is not allowed in a link`,
        fix: 'Use an https address or the file of a record.',
      },
    ]
  }),
]

/** What is wrong with a piece of markup, if anything is. */
export function markupProblem(
  one: Omit<BodyMarkup, 'line' | 'column'>,
  isBriefing: boolean,
): { message: string; fix: string } | undefined {
  if (one.kind === 'html') return { message: `raw HTML is not allowed: ${one.name}`, fix: 'Write it in Markdown.' }
  if (!isBriefing) return { message: `components are not allowed here: ${one.name}`, fix: 'Write it in Markdown.' }
  if (one.kind === 'module')
    return { message: `import and export are not allowed: ${one.name}`, fix: 'Use the components by name.' }
  if (one.kind === 'expression') return { message: `expressions are not allowed: ${one.name}`, fix: 'Write the text itself.' }
  const known = Object.hasOwn(BRIEFING_COMPONENTS, one.name) ? BRIEFING_COMPONENTS[one.name] : undefined
  if (!known) {
    const names = Object.keys(BRIEFING_COMPONENTS)
    return { message: `<${one.name}> is not a component.${didYouMean(one.name, names)}`, fix: `Known: ${names.join(', ')}.` }
  }
  const fix = `It takes plain text in: ${Object.keys(known).join(', ')}.`
  const odd = Object.entries(one.attributes).find(([name, value]) => !Object.hasOwn(known, name) || value === undefined)
  if (odd) return { message: `<${one.name}> cannot take ${odd[0]} as it stands`, fix }
  const missing = Object.entries(known).find(([name, holds]) => holds !== 'text' && !one.attributes[name])
  return missing && { message: `<${one.name}> needs ${missing[0]}`, fix }
}
