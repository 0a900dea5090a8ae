/**
 * Ids that templates give to parts of pages that also show contributed text; a project test compares this list with
 * the templates. Where an id is made of a word and the id of a record, the word with its hyphen stands here.
 */
export const PAGE_IDS: readonly string[] = [
  'caption-',
  'confidence',
  'disagreements',
  'distribution',
  'evidence',
  'figures',
  'findings',
  'flow',
  'main',
  'model',
  'more-charts',
  'numbers',
  'related',
  'site-search',
  'synthesis',
  'table',
  'vanguards',
]

/** Begins the id of a heading whose words are an id of the page, or no letters that an address can have. */
const OWN = 'text'

/** Ids given in a text so far, each with the highest number that was hung on it. */
export type TakenIds = Map<string, number>

/**
 * The id of a heading: `words`, its slug, unless the page or an earlier heading of the text has it. Adds it to `taken`.
 * Earlier headings keep theirs, so that links to them hold when a text grows at its end.
 */
export function headingId(words: string, taken: TakenIds): string {
  const base = words === '' ? OWN : isPageId(words) || words.startsWith(`${OWN}-`) ? `${OWN}-${words}` : words
  let id = base
  let count = taken.get(base) ?? 1
  while (taken.has(id)) id = `${base}-${++count}`
  taken.set(base, count)
  taken.set(id, taken.get(id) ?? 1)
  return id
}

/** True for an id that a template may give to a part of a page. */
export function isPageId(id: string): boolean {
  return PAGE_IDS.some((known) => (known.endsWith('-') ? id.startsWith(known) : id === known))
}
