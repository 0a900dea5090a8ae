import { expect, test } from 'vitest'
import { changed, problemsOfEach } from '../../tests/support/made-up-content.ts'
import { LONGEST_WORD } from './long-word.ts'

const titled = (title: string) => changed('themes/theme-9001.md', ['title: Made-up theme', `title: "${title}"`])
const word = (length: number) => 'w'.repeat(length)

test('rejects a word that no phone can show, wherever it stands in a record', () => {
  const cases = [
    ['a title', titled(`A ${word(200)}`)],
    ['one letter too many', titled(word(LONGEST_WORD + 1))],
    [
      'a label in a list',
      changed('frameworks/framework-9001.yaml', ['label: Row B', `label: "${word(20)}-${word(61)}/${word(20)}"`]),
    ],
  ] as const
  expect(problemsOfEach(cases, 'long-word')).toMatchInlineSnapshot(`
    "a title
    content/themes/theme-9001.md:2:8  long-word
      holds a word of 200 letters, "wwwwwwwwwwwwwwwwwwww…"; at most 60 fit on a phone
      Fix: Part it by spaces or hyphens.

    one letter too many
    content/themes/theme-9001.md:2:8  long-word
      holds a word of 61 letters, "wwwwwwwwwwwwwwwwwwww…"; at most 60 fit on a phone
      Fix: Part it by spaces or hyphens.

    a label in a list
    content/frameworks/framework-9001.yaml:9:25  long-word
      holds a word of 61 letters, "wwwwwwwwwwwwwwwwwwww…"; at most 60 fit on a phone
      Fix: Part it by spaces or hyphens."
  `)
})

test('accepts long words, addresses, links and scripts that write no spaces', () => {
  const cases = [
    ['the longest word', titled(word(LONGEST_WORD))],
    ['hyphens', titled(`${word(50)}-${word(50)}–${word(50)}`)],
    ['an address', titled(`https://example.org/${word(200)}`)],
    ['a link', titled(`[One](../findings/${word(200)}.md)`)],
    ['Japanese', titled('統合ケアの証拠は限られている。'.repeat(8))],
    ['Thai', titled('หลักฐานเกี่ยวกับการดูแลแบบบูรณาการ'.repeat(4))],
  ] as const
  expect(problemsOfEach(cases, 'long-word')).toBe(cases.map(([what]) => `${what}\n`).join('\n\n'))
})
