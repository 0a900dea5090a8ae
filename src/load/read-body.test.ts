import { expect, test } from 'vitest'
import { placeInBlock, readBody } from './read-body.ts'

test('finds links, images and definitions, not those in code', () => {
  const { links } = readBody('A [b](c.md) ![d](e.png)\n\n`[x](y)`\n\n    [x](y)\n\n[f][g]\n\n[g]: h.md\n', 'md')
  expect(links).toEqual([
    { line: 1, column: 3, url: 'c.md', isImage: false },
    { line: 1, column: 13, url: 'e.png', isImage: true },
    { line: 9, column: 1, url: 'h.md', isImage: false },
  ])
})

test.each([
  ['at the start', '[@a, 1]', 1, 3],
  ['after an emoji, which has two units', '😀 [@a, 1]', 1, 6],
  ['after an entity', '&amp;&amp; [@a, 1]', 1, 14],
  ['after an escaped sign', '\\* [@a, 1]', 1, 6],
  ['on a later line', 'one\ntwo [@a, 1]', 2, 7],
  ['in a list', '- one\n  two [@a, 1]', 2, 9],
  ['in a quotation', '> one\n> two [@a, 1]', 2, 9],
  ['in emphasis', 'one *two [@a, 1]*', 1, 12],
  ['in a table', '| a |\n|---|\n| b [@a, 1] |', 3, 7],
])('places a citation %s', (_, text, line, column) => {
  expect(readBody(text, 'md').citations).toEqual([{ report: 'a', at: '1', line, column }])
})

test('places what stands behind an emoji in UTF-16 units, as editors count', () => {
  expect(readBody('😀 [b](c.md)', 'md').links[0]).toMatchObject({ line: 1, column: 4 })
})

test('finds HTML in Markdown, and components, expressions and modules in MDX', () => {
  expect(
    readBody('a <b>c</b>\n\n<div>\nd\n</div>\n', 'md').markup.map(({ line, column, kind, name }) => [line, column, kind, name]),
  ).toEqual([
    [1, 3, 'html', '<b>'],
    [1, 7, 'html', '</b>'],
    [3, 1, 'html', '<div>'],
  ])
  const mdx = 'import a from "b"\n\n<Findings ids="c" n={1} {...d} />\n\ne {f} <G />\n'
  expect(readBody(mdx, 'mdx').markup).toEqual([
    { line: 1, column: 1, kind: 'module', name: 'import a from "b"', attributes: {} },
    { line: 3, column: 1, kind: 'jsx', name: 'Findings', attributes: { ids: 'c', n: undefined, '{…}': undefined } },
    { line: 5, column: 3, kind: 'expression', name: '{f}', attributes: {} },
    { line: 5, column: 7, kind: 'jsx', name: 'G', attributes: {} },
  ])
})

test('gives headings with their words', () => {
  expect(readBody('# A *b* `c`\n\n## D\n', 'md').headings).toEqual([
    { line: 1, column: 1, depth: 1, text: 'A b c' },
    { line: 3, column: 1, depth: 2, text: 'D' },
  ])
})

test('gives the words of blocks, and their places', () => {
  const [block] = readBody('- one **two**\n  three [@a, 1] four\n', 'md').blocks
  expect(block!.text.split(/\s+/)).toEqual(['one', 'two', 'three', 'four'])
  expect(placeInBlock(block!, block!.text.indexOf('two'))).toEqual({ line: 1, column: 9 })
  expect(placeInBlock(block!, block!.text.indexOf('four'))).toEqual({ line: 2, column: 17 })
})

test('says where in the words of a block its links begin', () => {
  const [block] = readBody('One [two](a.md)\n  [@a, 1] and [three](b.md).\n', 'md').blocks
  expect(block!.urls).toEqual(['a.md', 'b.md'])
  expect(block!.urlsAt).toEqual([block!.text.indexOf('two'), block!.text.indexOf('three')])
})

test('throws what the parser says of MDX that cannot be parsed', () => {
  expect(() => readBody('a\n\n<b', 'mdx')).toThrow(/^3:1: /)
})
