import { expect, test } from 'vitest'
import { copiedRuns, indexNames, wordRuns } from './copied-runs.ts'

const names = indexNames(['North East Made-up Programme of Care', 'Ash'])
const source = wordRuns(
  'The quick brown fox jumps over the *lazy* dog, and the North East Made-up Programme of Care was quickly closed.',
  names,
)
const words = (text: string) => copiedRuns(text, source, names).map((run) => run.words)

test.each([
  ['eight words in a row', 'So the quick, brown fox jumps over the lazy one.', ['the quick brown fox jumps over the lazy']],
  [
    'case, markup and citations',
    'Quick **brown** fox jumps [@report-9001, 1] over the lazy dog!',
    ['quick brown fox jumps over the lazy dog'],
  ],
  ['seven words', 'A quick brown fox jumps over the lazy cat.', []],
  ['a name, which counts as one word', 'And the North East Made-up Programme of Care was quickly.', []],
  [
    'a run through a name',
    'The lazy dog and the North East Made-up Programme of Care was quickly.',
    ['the lazy dog and the north east made up programme of care was quickly'],
  ],
])('finds %s', (_, text, found) => expect(words(text)).toEqual(found))

test('says where the words begin', () => {
  expect(copiedRuns('See: brown fox jumps over the lazy dog and', source, names)[0]?.index).toBe(5)
})
