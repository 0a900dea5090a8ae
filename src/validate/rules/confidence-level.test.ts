import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'

test('rejects an overall level that the four ratings do not allow', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['overall: moderate', 'overall: high']))
  expect(problems('confidence-level')).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:20:12  confidence-level
      overall confidence is "high", but the four ratings allow only moderate or low
      Fix: Write moderate, or reconsider the ratings."
  `)
})

test('accepts each level that the ratings allow', () => {
  for (const level of ['moderate', 'low']) {
    expect(
      madeUpContent(changed('findings/finding-9001.md', ['overall: moderate', `overall: ${level}`])).problems('confidence-level'),
    ).toBe('')
  }
})
