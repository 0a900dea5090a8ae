import type { FieldPath } from '../../records/field-path.ts'
import { fieldProblem } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Most letters of a word that still fits a phone, a heading of a table and a label of a chart. */
export const LONGEST_WORD = 60

/** Text without a space that is longer; which part of it is a word is looked at only then. */
const UNSPACED = new RegExp(`\\S{${LONGEST_WORD + 1}}\\S*`, 'g')

/** An address, or a link of Markdown: pages show its label. */
const ADDRESS = /:\/\/|www\.|\]\(/

/** Where browsers break a line: hyphens, slashes, and anywhere in scripts that write no spaces. */
const BREAKS = /[-–—/]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/** No word of a name, label or other field is so long that it would break the layout of pages. */
export const longWord: Rule = (context) =>
  context.all.flatMap((record) => {
    const found = search(record.data, [])
    if (!found) return []
    const { path, word } = found
    const message = `holds a word of ${[...word].length} letters, "${[...word].slice(0, 20).join('')}…"; at most ${LONGEST_WORD} fit on a phone`
    return [fieldProblem(context, record, path, { rule: 'long-word', message, fix: 'Part it by spaces or hyphens.' })]
  })

function search(value: unknown, path: FieldPath): { path: FieldPath; word: string } | undefined {
  if (typeof value === 'string') {
    const word = mayHaveLongWord(value) ? longWordIn(value) : undefined
    return word === undefined ? undefined : { path, word }
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, child] of Object.entries(value)) {
    const found = search(child, [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return undefined
}

/** Leaps from space to space, since nearly every text of a large evidence base has one in reach. */
function mayHaveLongWord(text: string): boolean {
  let space = -1
  while (text.length - space - 1 > LONGEST_WORD) {
    const next = text.lastIndexOf(' ', space + LONGEST_WORD + 1)
    if (next <= space) return true
    space = next
  }
  return false
}

function longWordIn(text: string): string | undefined {
  for (const unspaced of text.match(UNSPACED) ?? []) {
    if (ADDRESS.test(unspaced)) continue
    const word = unspaced.split(BREAKS).find((part) => part.length > LONGEST_WORD)
    if (word !== undefined) return word
  }
  return undefined
}
