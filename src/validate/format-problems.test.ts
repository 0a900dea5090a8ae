import { expect, test } from 'vitest'
import type { Problem } from '../load/problem.ts'
import { formatProblems, sortProblems } from './format-problems.ts'

const PROBLEM: Problem = {
  file: 'findings/finding-9001.md',
  line: 6,
  column: 11,
  rule: 'unknown-reference',
  message: 'report "report-9010" does not exist. Did you mean "report-9001"?',
  fix: 'correct the id, or add reports/report-9010.md first.',
}

test('prints text as people read it', () => {
  expect(
    formatProblems(
      [PROBLEM, { file: '.', line: 1, column: 1, rule: 'empty-content', message: 'there are no records' }],
      'content/',
      'text',
    ),
  ).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:11  unknown-reference
      report "report-9010" does not exist. Did you mean "report-9001"?
      Fix: correct the id, or add reports/report-9010.md first.
    content:1:1  empty-content
      there are no records"
  `)
})

test('prints nothing for no problems, and valid JSON', () => {
  expect(formatProblems([], 'content', 'text')).toBe('')
  expect(formatProblems([], 'content', 'github')).toBe('')
  expect(formatProblems([], 'content', 'json')).toBe('[]')
  expect(JSON.parse(formatProblems([], 'content', 'sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] })
})

test('prints JSON with the path as the reader knows it', () => {
  expect(JSON.parse(formatProblems([PROBLEM], 'content', 'json'))).toEqual([
    { ...PROBLEM, file: 'content/findings/finding-9001.md' },
  ])
})

test('prints GitHub annotations, with line ends and separators escaped', () => {
  const odd = { ...PROBLEM, file: 'a,b:c.md', message: '100 %\r\nof it' }
  expect(formatProblems([odd], 'content', 'github')).toMatchInlineSnapshot(
    `"::error file=content/a%2Cb%3Ac.md,line=6,col=11,title=unknown-reference::100 %25%0D%0Aof it%0AFix: correct the id, or add reports/report-9010.md first."`,
  )
})

test('prints SARIF', () => {
  expect(JSON.parse(formatProblems([PROBLEM, { ...PROBLEM, file: 'findings/a b.md' }], 'content', 'sarif')))
    .toMatchInlineSnapshot(`
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "runs": [
        {
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "content/findings/finding-9001.md",
                    },
                    "region": {
                      "startColumn": 11,
                      "startLine": 6,
                    },
                  },
                },
              ],
              "message": {
                "text": "report "report-9010" does not exist. Did you mean "report-9001"? Fix: correct the id, or add reports/report-9010.md first.",
              },
              "ruleId": "unknown-reference",
            },
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "content/findings/a%20b.md",
                    },
                    "region": {
                      "startColumn": 11,
                      "startLine": 6,
                    },
                  },
                },
              ],
              "message": {
                "text": "report "report-9010" does not exist. Did you mean "report-9001"? Fix: correct the id, or add reports/report-9010.md first.",
              },
              "ruleId": "unknown-reference",
            },
          ],
          "tool": {
            "driver": {
              "name": "evidence-site check",
              "rules": [
                {
                  "id": "unknown-reference",
                },
              ],
            },
          },
        },
      ],
      "version": "2.1.0",
    }
  `)
})

test('keeps escape codes in content away from the terminal', () => {
  expect(
    formatProblems([{ ...PROBLEM, file: 'a\u001b[2J.md', message: 'a\u001b[31m\u0007\u009b\nb' }], 'content', 'text'),
  ).not.toMatch(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
  )
})

test('sorts by file, line, column, rule and message, and drops repeats', () => {
  const at = (file: string, line: number, column: number, rule = 'a', message = 'm'): Problem => ({
    file,
    line,
    column,
    rule,
    message,
  })
  const sorted = [
    at('a.md', 2, 1),
    at('a.md', 10, 1),
    at('a.md', 10, 2),
    at('a.md', 10, 2, 'b'),
    at('a.md', 10, 2, 'b', 'n'),
    at('b.md', 1, 1),
  ]
  expect(sortProblems(sorted.toReversed().flatMap((one) => [one, { ...one }]))).toEqual(sorted)
})

test('lets no control codes through to a terminal', () => {
  const hostile = { ...PROBLEM, file: 'findings/\u001b[2J.md', message: 'the title is "\u009b31m\u0007"' }
  expect(formatProblems([hostile], 'content', 'text').split('\n').slice(0, 2)).toEqual([
    'content/findings/�[2J.md:6:11  unknown-reference',
    '  the title is "�31m�"',
  ])
  expect(formatProblems([hostile], 'content', 'github')).toMatch(
    /^::error file=content\/findings\/�\[2J\.md,line=6,col=11,title=unknown-reference::the title is "�31m�"%0AFix: /,
  )
})
