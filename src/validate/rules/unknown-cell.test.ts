import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const coded = (code: string) => changed('findings/finding-9001.md', ['codes: [framework-9001/row-a]', `codes: [${code}]`])

test('rejects cells that are not there', () => {
  const cases = [
    'framework-9011/row-a',
    'framework-9001/row-c',
    'framework-9001',
    'framework-9001/row-a/column-a',
    'framework-9002/row-a',
    'framework-9002/row-a/column-b',
    'framework-9002/row-a/column-a/more',
  ]
  expect(problemsOfEach(cases.map((code) => [code, coded(code)]))).toMatchInlineSnapshot(`
    "framework-9011/row-a
    content/findings/finding-9001.md:9:9  unknown-cell
      framework "framework-9011" does not exist. Did you mean "framework-9001" or "framework-9002"?
      Fix: Correct the id, or add frameworks/framework-9011.yaml first.

    framework-9001/row-c
    content/findings/finding-9001.md:9:9  unknown-cell
      "Made-up framework" has no row "row-c". Did you mean "row-a" or "row-b"?
      Fix: Its rows: row-a, row-b.

    framework-9001
    content/findings/finding-9001.md:9:9  unknown-cell
      "framework-9001" is not a cell of framework-9001
      Fix: Write framework-9001/row. Rows: row-a, row-b.

    framework-9001/row-a/column-a
    content/findings/finding-9001.md:9:9  unknown-cell
      "framework-9001/row-a/column-a" is not a cell of framework-9001
      Fix: Write framework-9001/row. Rows: row-a, row-b.

    framework-9002/row-a
    content/findings/finding-9001.md:9:9  unknown-cell
      "framework-9002/row-a" is not a cell of framework-9002
      Fix: Write framework-9002/row/column. Rows: row-a.

    framework-9002/row-a/column-b
    content/findings/finding-9001.md:9:9  unknown-cell
      "Made-up matrix" has no column "column-b". Did you mean "column-a"?
      Fix: Its columns: column-a.

    framework-9002/row-a/column-a/more
    content/findings/finding-9001.md:9:9  unknown-cell
      "framework-9002/row-a/column-a/more" is not a cell of framework-9002
      Fix: Write framework-9002/row/column. Rows: row-a."
  `)
})

test.each(['framework-9001/row-b', 'framework-9002/row-a/column-a'])('accepts %s', (code) => {
  expect(madeUpContent(coded(code)).problems()).toBe('')
})

test('rejects a cell of a table of facts', () => {
  const { problems } = madeUpContent(changed('frameworks/framework-9001.yaml', ['coded: rows', 'coded: none']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:9:9  unknown-cell
      framework "framework-9001" is a table of facts; findings are not coded with it
      Fix: Remove the code."
  `)
})

test('says where a framework has moved', () => {
  const { problems } = madeUpContent({
    ...coded('framework-9000/row-a'),
    'frameworks/framework-9000.yaml': 'moved_to: framework-9001\n',
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:9:9  unknown-cell
      framework "framework-9000" has moved to "framework-9001"
      Fix: Write framework-9001/row-a."
  `)
})

test('does not complain of cells of a framework that is itself wrong', () => {
  const { problems } = madeUpContent(changed('frameworks/framework-9001.yaml', ['kind: list', 'kind: lists']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/frameworks/framework-9001.yaml:2:7  schema
      kind is "lists", which is not allowed. Did you mean "list"?
      Fix: Allowed: list, hierarchy, matrix, table."
  `)
})
