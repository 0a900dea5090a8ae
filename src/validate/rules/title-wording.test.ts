import { expect, test } from 'vitest'
import { ATTRIBUTIONS, HEDGES, WORDING_EXAMPLES } from '../../records/findings/title-wording.ts'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

test('offers words that it accepts', () => {
  expect(WORDING_EXAMPLES.hedges.every((word) => HEDGES.has(word))).toBe(true)
  expect(WORDING_EXAMPLES.attributions.every((word) => ATTRIBUTIONS.has(word))).toBe(true)
})

const RATINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  high: [
    ['concern: moderate', 'concern: minor'],
    ['relevance: { concern: none', 'relevance: { concern: none'],
    ['coherence: { concern: minor', 'coherence: { concern: none'],
  ],
  moderate: [],
  low: [],
  'very-low': [['concern: none', 'concern: serious']],
}
const finding = (title: string, level: string) =>
  changed(
    'findings/finding-9001.md',
    ['One thing may follow from another', title],
    ['overall: moderate', `overall: ${level}`],
    ...RATINGS[level]!,
  )

test('rejects a title that is firmer or weaker than the confidence', () => {
  const cases = [
    ['low as fact', finding('One thing follows from another', 'low')],
    ['very low as fact', finding('One thing follows from another', 'very-low')],
    ['high with a hedge', finding('One thing probably follows from another', 'high')],
  ] as const
  expect(problemsOfEach(cases)).toMatchInlineSnapshot(`
    "low as fact
    content/findings/finding-9001.md:2:8  title-wording
      the title states as fact what has low confidence: "One thing follows from another"
      Fix: Hedge it (may, appears, suggests, probably) or say whose claim it is (said, reported, thought, argue).

    very low as fact
    content/findings/finding-9001.md:2:8  title-wording
      the title states as fact what has very low confidence: "One thing follows from another"
      Fix: Hedge it (may, appears, suggests, probably) or say whose claim it is (said, reported, thought, argue).

    high with a hedge
    content/findings/finding-9001.md:2:8  title-wording
      the title hedges with "probably" what has high confidence: "One thing probably follows from another"
      Fix: Say it plainly, or reconsider the confidence."
  `)
})

test.each([
  ['One thing may follow from another', 'low'],
  ['Nobody said that one thing follows from another', 'very-low'],
  ['One thing follows from another', 'high'],
  ['In May 2017 one thing followed from another', 'high'],
  ['One thing follows from another', 'moderate'],
  ['One thing appears to follow from another', 'moderate'],
])('accepts %j with %s confidence', (title, level) => {
  expect(madeUpContent(finding(title, level)).problems()).toBe('')
})
