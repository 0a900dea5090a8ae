import { expect, test } from 'vitest'
import { parseRecord } from './parse-record.ts'

const parse = (text: string, file = 'findings/finding-9001.md') =>
  parseRecord({ folder: 'findings', id: 'finding-9001', file, text })

test('reads front matter and body, and where each starts', () => {
  expect(parse('---\ntitle: A\n---\n\nText.\n')).toMatchObject({
    record: { data: { title: 'A' }, body: '\nText.\n', dataLine: 2, bodyLine: 4 },
  })
})

test('reads a YAML record whole', () => {
  expect(parse('title: A\n', 'measures/measure-9001.yaml')).toMatchObject({
    record: { data: { title: 'A' }, body: '', dataLine: 1 },
  })
})

test('takes empty front matter for no keys', () => {
  expect(parse('---\n---\nText.')).toMatchObject({ record: { data: {}, body: 'Text.', bodyLine: 3 } })
})

test.each(['---js', '---coffee', '--- javascript', '---yaml'])('never runs or reads front matter marked %s', (opening) => {
  const result = parse(`${opening}\n{ title: globalThis.ran = true }\n---\n`)
  expect(result).toEqual({
    problem: {
      file: 'findings/finding-9001.md',
      line: 1,
      column: 1,
      rule: 'executable-front-matter',
      message: `front matter is marked "${opening.slice(3).trim()}"; only plain YAML is read, nothing is executed`,
      fix: 'Begin the file with a line of three hyphens alone.',
    },
  })
  expect('ran' in globalThis).toBe(false)
})

test.each([
  ['', 'is empty'],
  [' \n\n', 'is empty'],
  ['# A heading', 'has no front matter'],
  [' ---\ntitle: A\n---\n', 'has no front matter'],
  ['----\ntitle: A\n---\n', 'has no front matter'],
  ['---\ntitle: A\n', 'front matter is not closed'],
  ['---', 'front matter is not closed'],
])('rejects %j', (text, message) => {
  expect(parse(text)).toMatchObject({ problem: { line: 1, column: 1, rule: 'front-matter', message } })
})

test('counts the lines of the file, not those of the front matter', () => {
  // `title: A: B` is line 3; its second colon is at column 9.
  expect(parse('---\n# comment\ntitle: A: B\n---\n')).toMatchObject({ problem: { line: 3, column: 9, rule: 'yaml' } })
})
