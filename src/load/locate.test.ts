import { expect, test } from 'vitest'
import { locate, writtenValue } from './locate.ts'
import { parseRecord } from './parse-record.ts'

const record = (text: string, file: string) => {
  const parsed = parseRecord({ folder: 'findings', id: 'a', file, text })
  if ('problem' in parsed) throw new Error(parsed.problem.message)
  return parsed.record
}

const TEXT = `---
# comment
title: A
models: [one,   two]
evidence:
  - report: r
    at: 3.10
    "note": >-
      folded
      text
  -
    report: s
empty:
---
`
const markdown = record(TEXT, 'findings/a.md')

test.each([
  [['title'], 'value', '3:8'],
  [['title'], 'key', '3:1'],
  [['models'], 'value', '4:9'],
  [['models', 1], 'value', '4:17'],
  [['evidence', 0, 'report'], 'value', '6:13'],
  [['evidence', 0, 'note'], 'key', '8:5'],
  [['evidence', 0, 'note'], 'value', '8:13'],
  [['evidence', 1, 'report'], 'value', '12:13'],
  // Where the value would stand.
  [['empty'], 'value', '13:7'],
  // What is not there is placed at the nearest thing above it.
  [['evidence', 1, 'at'], 'value', '12:5'],
  [['evidence', 7], 'value', '6:3'],
  [['nothing', 'at', 'all'], 'value', '2:1'],
  [[], 'value', '2:1'],
] as const)('places %j (%s) at %s', (path, what, place) => {
  const { line, column } = locate(markdown, path, what)
  expect(`${line}:${column}`).toBe(place)
})

test('counts from the first line of a YAML record', () => {
  expect(locate(record('a: 1\nb:\n  c: 2\n', 'measures/a.yaml'), ['b', 'c'])).toEqual({ line: 3, column: 6 })
})

test('places what is missing in an empty record at its beginning', () => {
  expect(locate(record('---\n---\n', 'findings/a.md'), ['title'])).toEqual({ line: 2, column: 1 })
})

test.each([
  [['evidence', 0, 'at'], '3.10'],
  [['title'], 'A'],
  [['models'], undefined],
  [['nothing'], undefined],
] as const)('gives %j as written: %s', (path, written) => {
  expect(writtenValue(markdown, path)).toBe(written)
})
