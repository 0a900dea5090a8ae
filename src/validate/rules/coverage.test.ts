import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const coverage = (items: string, unused = '[]', report = 'report-9001'): Files => ({
  'coverage.yaml': `extracted:\n  ${report}: [${items}]\nunused: ${unused}\n`,
})
const unused = (item: string) => `{ item: ${item}, reason: Made up. }`
const using = (item: string, ...more: (readonly [string, string])[]) =>
  changed('findings/finding-9001.md', ['reviewed:', `ledger: [${item}]\nreviewed:`], ...more)

test('says what dropped out, what is there twice and what was never extracted', () => {
  const cases = [
    ['neither used nor in unused', coverage('item-a')],
    ['used and in unused', { ...coverage('item-a', `[${unused('report-9001/item-a')}]`), ...using('report-9001/item-a') }],
    ['a finding names what is not there', { ...coverage('item-ab'), ...using('report-9001/item-aa') }],
    ['unused names what is not there', coverage('', `[${unused('report-9001/item-a')}]`)],
    ['extracted twice', { ...coverage('item-a, item-a'), ...using('report-9001/item-a') }],
    ['unused twice', coverage('item-a', `[${unused('report-9001/item-a')}, ${unused('report-9001/item-a')}]`)],
    ['a report that does not exist', coverage('', '[]', 'report-901')],
    [
      'used by a draft alone',
      { ...coverage('item-a'), ...using('report-9001/item-a', ['direction:', 'status: draft\ndirection:']) },
    ],
  ] as const
  expect(problemsOfEach(cases, 'coverage')).toMatchInlineSnapshot(`
    "neither used nor in unused
    content/coverage.yaml:2:17  coverage
      "report-9001/item-a" was extracted, but no published finding uses it and unused does not say why
      Fix: Add it to the ledger of a finding, or to unused with the reason.

    used and in unused
    content/coverage.yaml:3:18  coverage
      "report-9001/item-a" stands in unused, but findings/finding-9001.md uses it
      Fix: Remove it from one of the two.

    a finding names what is not there
    content/coverage.yaml:2:17  coverage
      "report-9001/item-ab" was extracted, but no published finding uses it and unused does not say why
      Fix: Add it to the ledger of a finding, or to unused with the reason.
    content/findings/finding-9001.md:21:10  coverage
      item "report-9001/item-aa" is not among those extracted. Did you mean "report-9001/item-ab"?
      Fix: Correct the item, or add it to extracted in coverage.yaml.

    unused names what is not there
    content/coverage.yaml:3:18  coverage
      item "report-9001/item-a" is not among those extracted.
      Fix: Correct the item, or add it to extracted.

    extracted twice
    content/coverage.yaml:2:25  coverage
      "report-9001/item-a" is listed twice
      Fix: Remove one of the two.

    unused twice
    content/coverage.yaml:3:66  coverage
      "report-9001/item-a" stands in unused twice
      Fix: Remove one of the two.

    a report that does not exist
    content/coverage.yaml:2:15  coverage
      report "report-901" does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id.

    used by a draft alone
    content/coverage.yaml:2:17  coverage
      "report-9001/item-a" was extracted, but no published finding uses it and unused does not say why
      Fix: Add it to the ledger of a finding, or to unused with the reason."
  `)
})

test.each<[string, Files]>([
  ['everything used', { ...coverage('item-a'), ...using('report-9001/item-a') }],
  [
    'the rest with a reason',
    { ...coverage('item-a, item-b', `[${unused('report-9001/item-b')}]`), ...using('report-9001/item-a') },
  ],
  ['no coverage file', using('report-9001/item-a')],
])('accepts %s', (_, files) => {
  expect(madeUpContent(files).problems()).toBe('')
})

test.each([
  ['does not fit its schema', using('report-9001/item-a', ['direction:', 'dircetion:']), ['schema', 'unknown-key']],
  ['cannot be read', using('report-9001/item-a', ['title:', '\ttitle:']), ['yaml']],
  ['is empty', { 'findings/finding-9001.md': '' }, ['front-matter']],
])('says nothing of what a finding uses that %s', (_, files, rules) => {
  const { validated } = madeUpContent({ ...coverage('item-a'), ...files })
  const inFinding = validated.problems.filter(({ file }) => file === 'findings/finding-9001.md').map(({ rule }) => rule)
  expect(inFinding.toSorted()).toEqual(rules)
  expect(validated.problems.filter(({ rule }) => rule === 'coverage')).toEqual([])
})
