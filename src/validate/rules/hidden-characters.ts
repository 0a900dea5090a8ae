import { locate } from '../../load/locate.ts'
import type { Place } from '../../load/locate.ts'
import type { Problem } from '../../load/problem.ts'
import type { RawRecord } from '../../load/raw-record.ts'
import type { FieldPath } from '../../records/field-path.ts'
import type { Rule } from '../rule.ts'

/**
 * Characters that a reader of a record or a page cannot see, and that make it say something else than it seems to:
 * control codes (which a terminal obeys), signs that turn the direction of text, signs without width, tags, and
 * halves of pairs.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]|\p{Surrogate}/u

/** A record holds no characters that nobody can see. */
export const hiddenCharacters: Rule = ({ raw }) => [...raw.values()].flatMap((record) => inText(record) ?? inData(record) ?? [])

/** The first one that stands in the file itself. */
function inText(record: RawRecord): Problem | undefined {
  const found = HIDDEN.exec(record.text)
  return found ? problem(record, placeOf(record.text, found.index), found[0]) : undefined
}

/** The first one that is written as an escape, such as "\e", which only YAML in double quotes knows. */
function inData(record: RawRecord): Problem | undefined {
  if (!record.text.includes('\\')) return undefined
  const found = search(record.data, [])
  return found && problem(record, locate(record, found.path), found.character)
}

function search(value: unknown, path: FieldPath): { path: FieldPath; character: string } | undefined {
  if (typeof value === 'string') {
    const found = HIDDEN.exec(value)
    return found ? { path, character: found[0] } : undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, child] of Object.entries(value)) {
    const found = search(key, path) ?? search(child, [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

function problem({ file }: RawRecord, place: Place, character: string): Problem {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  const message = `holds the character U+${code}, which nobody can see`
  return { file, ...place, rule: 'hidden-characters', message, fix: 'Remove it.' }
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
