import type { SearchDocument } from './search-documents.ts'

/** A page and the names that lead straight to it. */
export interface NamedPage {
  readonly path: string
  readonly title: string
  readonly type: string
  readonly summary: string
  readonly names: readonly string[]
}

/** A name as it is compared: lower case, signs and plural endings apart. */
export function comparableName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(\w{3,})s\b/g, '$1')
    .trim()
}

/** Types whose pages readers look for by name; claims and numbers are looked for by what they say. */
const NAMED_TYPES = new Set(['Care model', 'Theme', 'Vanguard', 'Report', 'Framework', 'Glossary term'])

/** Pages that have names of their own, for the search page to put first when a reader types one; sorted by path. */
export function namedPages(documents: readonly SearchDocument[]): NamedPage[] {
  return documents
    .filter((document) => NAMED_TYPES.has(document.filters.type![0]!))
    .map(({ path, title, aliases, summary, filters }) => ({
      path,
      title,
      type: filters.type![0]!,
      summary,
      names: [...new Set([title, ...aliases].map(comparableName))].filter((name) => name !== ''),
    }))
}
