import { expect, test } from 'vitest'
import { authorNames } from './author-names.ts'

const person = (family: string, given?: string) => ({ family, given })

test.each([
  ['a person', [person('Nobody', 'Nora')], 'Nobody N'],
  ['initials as given', [person('Nobody', 'N. M.')], 'Nobody NM'],
  ['two names joined by a hyphen', [person('Nobody', 'Nora-Mae Ann')], 'Nobody NMA'],
  ['a person without given names', [person('Nobody')], 'Nobody'],
  ['an organisation', [{ literal: 'Made-up Office' }], 'Made-up Office'],
  ['two', [person('A', 'B'), { literal: 'C' }], 'A B, C'],
])('writes %s', (_, authors, text) => {
  expect(authorNames(authors)).toBe(text)
})

test('stops after six', () => {
  const six = [...'abcdef'].map((name) => person(name))
  expect(authorNames(six)).toBe('a, b, c, d, e, f')
  expect(authorNames([...six, person('g')])).toBe('a, b, c, d, e, f, et al.')
})
