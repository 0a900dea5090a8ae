import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../tests/support/made-up-content.ts'

const high = changed('findings/finding-9001.md', ['overall: moderate', 'overall: high'])
// Other rules of judgement may have something to say of the same record.
const RULES = ['confidence-level', 'unused-exception']
const exceptions = (...entries: [rule: string, record: string][]) => ({
  'exceptions.yaml': `exceptions:\n${entries.map(([rule, record]) => `  - { rule: ${rule}, record: ${record}, reason: Made up. }\n`).join('')}`,
})

test('drops a problem that an exception covers', () => {
  const { problems } = madeUpContent({ ...high, ...exceptions(['confidence-level', 'findings/finding-9001']) })
  expect(problems(...RULES)).toBe('')
})

test('knows the ending of the files of each type', () => {
  const { problems } = madeUpContent({
    ...changed('measures/measure-9001.yaml', ['at: para 1.1', 'at: chapter 1']),
    ...exceptions(['locator-scheme', 'measures/measure-9001']),
  })
  expect(problems()).toBe('')
})

test('complains of an exception that nothing needs', () => {
  expect(madeUpContent(exceptions(['confidence-level', 'findings/finding-9001'])).problems()).toMatchInlineSnapshot(`
    "content/exceptions.yaml:2:13  unused-exception
      findings/finding-9001 does not break the rule "confidence-level", so it needs no exception
      Fix: Remove the entry."
  `)
})

test('complains of an exception for another record, and still tells the problem', () => {
  const { problems } = madeUpContent({ ...high, ...exceptions(['confidence-level', 'findings/finding-9002']) })
  expect(problems(...RULES).match(/^content.*$/gm)).toEqual([
    'content/exceptions.yaml:2:13  unused-exception',
    'content/findings/finding-9001.md:20:12  confidence-level',
  ])
})

test('complains of the second of two exceptions for one thing', () => {
  const { problems } = madeUpContent({
    ...high,
    ...exceptions(['confidence-level', 'findings/finding-9001'], ['confidence-level', 'findings/finding-9001']),
  })
  expect(problems(...RULES).match(/^content.*$/gm)).toEqual(['content/exceptions.yaml:3:13  unused-exception'])
})

test('allows no exception to a rule that guards the reader', () => {
  const { problems } = madeUpContent({
    ...changed('findings/finding-9001.md', ['[@report-9001, para', '[@nowhere, para']),
    ...exceptions(['unknown-citation', 'findings/finding-9001']),
  })
  expect(problems().replace(/only .* do$/m, 'only … do')).toMatchInlineSnapshot(`
    "content/exceptions.yaml:2:13  unused-exception
      the rule "unknown-citation" allows no exception; only … do
      Fix: Remove the entry.
    content/findings/finding-9001.md:24:35  unknown-citation
      the citation names report "nowhere", which does not exist.
      Fix: Correct the id, or add reports/nowhere.md first."
  `)
})
