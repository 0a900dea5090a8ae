import { expect, test } from 'vitest'
import { changed, problemsOfEach } from '../../tests/support/made-up-content.ts'

const titled = (title: string) => changed('themes/theme-9001.md', ['title: Made-up theme', `title: ${title}`])

test('rejects characters that nobody can see, in the file and as escapes', () => {
  const cases = [
    ['an escape code for a terminal', titled('"Made\\e[2Jup theme"')],
    ['a sign that turns the direction of text', titled('Made-\u202eup theme')],
    ['the same as an escape', titled('"Made-\\u202Eup theme"')],
    ['a space without width', titled('Made\u200bup theme')],
    ['a separator of lines, which is none in YAML', titled('Made\u2028---\u2028up')],
    ['half a pair', titled('"Made \\uD800 up"')],
    ['a letter that only machines see', titled('Made \u{e0041} up')],
    ['one in a key', { 'exceptions.yaml': 'exceptions: []\n"a\\e": 1\n' }],
  ] as const
  expect(problemsOfEach(cases, 'hidden-characters')).toMatchInlineSnapshot(`
    "an escape code for a terminal
    content/themes/theme-9001.md:2:8  hidden-characters
      holds the character U+001B, which nobody can see
      Fix: Remove it.

    a sign that turns the direction of text
    content/themes/theme-9001.md:2:13  hidden-characters
      holds the character U+202E, which nobody can see
      Fix: Remove it.

    the same as an escape
    content/themes/theme-9001.md:2:8  hidden-characters
      holds the character U+202E, which nobody can see
      Fix: Remove it.

    a space without width
    content/themes/theme-9001.md:2:12  hidden-characters
      holds the character U+200B, which nobody can see
      Fix: Remove it.

    a separator of lines, which is none in YAML
    content/themes/theme-9001.md:2:12  hidden-characters
      holds the character U+2028, which nobody can see
      Fix: Remove it.

    half a pair
    content/themes/theme-9001.md:2:8  hidden-characters
      holds the character U+D800, which nobody can see
      Fix: Remove it.

    a letter that only machines see
    content/themes/theme-9001.md:2:13  hidden-characters
      holds the character U+E0041, which nobody can see
      Fix: Remove it.

    one in a key
    content/exceptions.yaml:1:1  hidden-characters
      holds the character U+001B, which nobody can see
      Fix: Remove it."
  `)
})

test('accepts letters of any script, emoji and line ends', () => {
  expect(problemsOfEach([['all', titled('"Äé 日本 👩 – “x” ½ \\u00e9"')]], 'hidden-characters')).toBe('all\n')
})
