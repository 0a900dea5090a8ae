import { ID_PATTERN } from '../../records/fields.ts'
import type { Rule } from '../rule.ts'

/** A filename is the id of its record, so it has the form of an id. */
export const badId: Rule = ({ raw }) =>
  [...raw.values()]
    .filter(({ id }) => !ID_PATTERN.test(id))
    .map(({ file, id }) => ({
      file,
      line: 1,
      column: 1,
      rule: 'bad-id',
      message: `the filename "${id}" is not an id`,
      fix: `Use lower-case words joined by single hyphens${suggestion(id)}.`,
    }))

function suggestion(id: string): string {
  const better = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return better ? `, such as ${better}` : ''
}
