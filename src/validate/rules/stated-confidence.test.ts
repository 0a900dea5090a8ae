import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const THEME = 'themes/theme-9001.md'
const BRIEFING = 'briefings/briefing-9001.mdx'
const BODY = 'One thing [may follow from another](../findings/finding-9001.md).'
const LINK = '[may follow](../findings/finding-9001.md)'
const OTHER = '[certainly follows](../findings/finding-9002.md)'

/** A second finding, of high confidence; the first has moderate. */
const HIGH = {
  'findings/finding-9002.md': (MADE_UP['findings/finding-9001.md'] as string)
    .replace('One thing may follow', 'One thing follows')
    .replace('adequacy: { concern: moderate', 'adequacy: { concern: none')
    .replace('overall: moderate', 'overall: high'),
}
const inBody = (text: string) => ({ ...changed(THEME, [BODY, text]), ...HIGH })

test('names the level that the text states, and the level of the finding', () => {
  const cases = [
    ['in brackets', inBody(`One thing ${LINK} (low confidence).`)],
    ['as words', inBody(`We have high confidence that it ${LINK}.`)],
    ['at the start, and over two lines', inBody(`Nothing.\nVery\nlow confidence that it ${LINK}.`)],
    ['before a noun', inBody(`That it ${LINK} is a high-confidence finding.`)],
    ['one sentence among others', inBody(`It ${OTHER} (high confidence). It ${LINK} (high confidence).`)],
    ['the last of three sentences', inBody(`It is so. It ${OTHER}. Low confidence that it ${LINK}.`)],
    ['the last of two before a bracket', inBody(`It ${LINK} (moderate confidence) or ${OTHER} (moderate confidence).`)],
    [
      'an answer',
      changed(
        BRIEFING,
        ['answer: One thing may follow from another', `answer: "It ${LINK} (low confidence)`],
        ['1.1].\nkey', '1.1]."\nkey'],
      ),
    ],
    [
      'the home page',
      changed('site.yaml', ['.md)."]', '.md). Low confidence.", "It [may follow](findings/finding-9001.md): low confidence."]']),
    ],
  ] as const
  expect(problemsOfEach(cases, 'stated-confidence')).toMatchInlineSnapshot(`
    "in brackets
    content/themes/theme-9001.md:13:53  stated-confidence
      the text says "low confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    as words
    content/themes/theme-9001.md:13:9  stated-confidence
      the text says "high confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    at the start, and over two lines
    content/themes/theme-9001.md:14:1  stated-confidence
      the text says "Very low confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    before a noun
    content/themes/theme-9001.md:13:56  stated-confidence
      the text says "high-confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    one sentence among others
    content/themes/theme-9001.md:13:117  stated-confidence
      the text says "high confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    the last of three sentences
    content/themes/theme-9001.md:13:64  stated-confidence
      the text says "Low confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    the last of two before a bracket
    content/themes/theme-9001.md:13:120  stated-confidence
      the text says "moderate confidence" of finding-9002, whose overall confidence is high
      Fix: Write high confidence, or reconsider the ratings of findings/finding-9002.md.

    an answer
    content/briefings/briefing-9001.mdx:5:9  stated-confidence
      the text says "low confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md.

    the home page
    content/site.yaml:8:95  stated-confidence
      the text says "low confidence" of finding-9001, whose overall confidence is moderate
      Fix: Write moderate confidence, or reconsider the ratings of findings/finding-9001.md."
  `)
})

test.each([
  ['the level of the finding', inBody(`One thing ${LINK} (moderate confidence). Moderate confidence that it ${LINK}.`)],
  ['a level of each of two findings', inBody(`It ${LINK} (moderate confidence) and ${OTHER} (high confidence).`)],
  ['a level that belongs to nobody in particular', inBody(`Low confidence that it ${LINK} or ${OTHER}.`)],
  ['a level in a sentence without a finding', inBody(`It ${LINK}. Low confidence is not the same.`)],
  ['a link to something else', inBody(`${BODY} [Models](../models/model-9001.md) have low confidence.`)],
  ['a draft', { ...changed(THEME, [BODY, `It ${LINK} (low confidence).`], ['order: 1', 'status: draft\norder: 1']), ...HIGH }],
])('accepts %s', (_, files) => {
  expect(madeUpContent(files).problems('stated-confidence')).toBe('')
})
