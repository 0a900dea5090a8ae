import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'

test('rejects a value that the list does not have', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['direction: direction-a', 'direction: directoin-a']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:3:12  unknown-value
      "directoin-a" is not one of the directions. Did you mean "direction-a" or "direction-b"?
      Fix: Allowed: direction-a, direction-b."
  `)
})

test('looks into lists of objects', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['type: evidence-a', 'type: hearsay']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:14:11  unknown-value
      "hearsay" is not one of the evidence-types.
      Fix: Allowed: evidence-a."
  `)
})

test('says which list is missing', () => {
  expect(madeUpContent({ 'vocabulary/regions.yaml': null }).problems()).toMatchInlineSnapshot(`
    "content/vanguards/vanguard-9001.md:5:9  unknown-value
      "region-a" is not one of the regions.
      Fix: Add vocabulary/regions.yaml, which lists what is allowed."
  `)
})

test.each([
  ['cannot be read', 'values: ['],
  ['does not fit its schema', 'title: Levels\ndescription: Made up.\nvalues: []\n'],
])('tells a list that %s once, not at each value', (_, text) => {
  const { validated } = madeUpContent({ 'vocabulary/levels.yaml': text })
  expect(validated.problems.map(({ file }) => file)).toEqual(['vocabulary/levels.yaml'])
})
