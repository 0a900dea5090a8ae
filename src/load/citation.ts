/** A report cited in a text, with the place in it when one is given. */
export interface Citation {
  readonly report: string
  readonly at?: string
}

/** A bracketed group of citations, `[@nao-2018, para 3.9; @interim-2019, 7.1]`. */
const CITATION_GROUP = /\[(@[^[\]]+)\]/g

/** Every citation in a text, with the index at which its report id begins. */
export function parseCitations(text: string): { readonly citation: Citation; readonly index: number }[] {
  return [...text.matchAll(CITATION_GROUP)].flatMap((match) => citationsOf(match[1]!, match.index + 1))
}

/** The text with every group of citations blanked out; what follows stays where it was. */
export function withoutCitations(text: string): string {
  return text.replace(CITATION_GROUP, (group) => group.replace(/[^\n]/g, ' '))
}

/** The text in pieces: plain strings, and groups of citations. */
export function splitCitations(text: string): (string | readonly Citation[])[] {
  const pieces: (string | readonly Citation[])[] = []
  let end = 0
  for (const match of text.matchAll(CITATION_GROUP)) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push(citationsOf(match[1]!, match.index).map(({ citation }) => citation))
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

/** Reads `@a, para 1; para 2; @b, 3.1`: a part without @ is one more place in the report before it. */
function citationsOf(group: string, start: number): { citation: Citation; index: number }[] {
  const found: { report: string; at: string[]; index: number }[] = []
  let offset = 0
  for (const part of group.split(';')) {
    const trimmed = part.trim()
    // Without a comma, `@nao-2018 para 3.9` names the report but no place: a slip that a rule tells, not one to pass over.
    const cited = /^@([^,\s]*)(?:\s*,\s*(.*)|\s.*)?$/s.exec(trimmed)
    if (cited)
      found.push({
        report: cited[1]!,
        at: cited[2] ? [cited[2].replace(/\s+/g, ' ')] : [],
        index: start + offset + part.indexOf('@') + 1,
      })
    else if (trimmed) found.at(-1)?.at.push(trimmed.replace(/\s+/g, ' '))
    offset += part.length + 1
  }
  return found.map(({ report, at, index }) => ({ citation: at.length ? { report, at: at.join('; ') } : { report }, index }))
}
