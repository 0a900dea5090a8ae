import { RECORD_TYPES } from '../../records/record-types.ts'
import type { RecordType } from '../../records/record-types.ts'
import type { Rule } from '../rule.ts'

/** Folders of the site beside those of record types; a page of plain text stands on the same level. */
const FOLDERS = ['assets', 'evidence-map', 'pagefind', 'search']

/** What the site itself puts beside the pages of a type's records. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  findings: ['by'],
  models: ['compare'],
  vanguards: ['by', 'map', 'sorted'],
  pages: [...FOLDERS, ...RECORD_TYPES.flatMap((type: RecordType) => type.route || [])],
  // Axes of the evidence map: a framework is one too, and the views are called by their axes.
  frameworks: ['level', 'model', 'report', 'theme'],
}

/** Types whose lists go on at /2/, /3/ and so on. */
const NUMBERED = ['findings', 'measures']

/** Names that web servers and Astro give a meaning of their own, at any level. */
const ANYWHERE = ['404', '500', 'index']

/** True when no record of the type can have the id, since the site has something else at its address. */
export function isReserved(folder: string, id: string): boolean {
  return ANYWHERE.includes(id) || BESIDE[folder]?.includes(id) === true || (NUMBERED.includes(folder) && /^\d+$/.test(id))
}

/** No record takes the address of a list, a file or another page. */
export const reservedAddress: Rule = ({ raw }) =>
  [...raw.values()]
    .filter(({ folder, id }) => isReserved(folder, id))
    .map(({ folder, id, file }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'reserved-address',
      message: `the id "${id}" is taken in ${folder}/: the site has a page or file of its own at that address`,
      fix: 'Give the file another name.',
    }))
