import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const THEME = 'themes/theme-9001.md'
const BRIEFING = 'briefings/briefing-9001.mdx'
const BODY = 'One thing [may follow from another](../findings/finding-9001.md).'
const inBody = (text: string) => changed(THEME, [BODY, text])

test('names the field and the beginning of what has nothing behind it', () => {
  const cases = [
    ['a paragraph', inBody(`${BODY}\n\nAnother thing follows from nothing at all, and this sentence goes on and on.`)],
    ['a list item', inBody(`- ${BODY}\n- It does not.`)],
    ['a link to something else', inBody('See [the model](../models/model-9001.md).')],
    [
      'a summary',
      changed(THEME, ['summary: One thing may follow from another [@report-9001, para 1.1].', 'summary: It follows.']),
    ],
    ['an implication', changed(THEME, ['implications: [', 'implications: ["Do it.", '])],
    ['an answer', changed(BRIEFING, ['answer: One thing may follow from another [@report-9001, para 1.1].', 'answer: It does.'])],
    ['a key message', changed(BRIEFING, ['key_messages: [', 'key_messages: ["It does.", '])],
  ] as const
  expect(problemsOfEach(cases, 'uncited-sentence')).toMatchInlineSnapshot(`
    "a paragraph
    content/themes/theme-9001.md:15:1  uncited-sentence
      the paragraph links no finding and cites no report: "Another thing follows from nothing at all, and this sentence…"
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    a list item
    content/themes/theme-9001.md:14:3  uncited-sentence
      the paragraph links no finding and cites no report: "It does not."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    a link to something else
    content/themes/theme-9001.md:13:1  uncited-sentence
      the paragraph links no finding and cites no report: "See the model."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    a summary
    content/themes/theme-9001.md:6:10  uncited-sentence
      summary links no finding and cites no report: "It follows."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    an implication
    content/themes/theme-9001.md:7:16  uncited-sentence
      implications links no finding and cites no report: "Do it."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    an answer
    content/briefings/briefing-9001.mdx:5:9  uncited-sentence
      answer links no finding and cites no report: "It does."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].

    a key message
    content/briefings/briefing-9001.mdx:6:16  uncited-sentence
      key_messages links no finding and cites no report: "It does."
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place]."
  `)
})

test.each([
  ['headings and tables', inBody(`${BODY}\n\n## It follows\n\n| It | follows |\n|---|---|\n| it | does |`)],
  ['words before a list', inBody(`Three things follow:\n\n- ${BODY}`)],
  ['a citation', inBody('It follows [@report-9001, para 1.1].')],
  ['what is not shown', changed(THEME, ['not_shown: [', 'not_shown: [It does., '])],
  ['a draft', changed(THEME, [BODY, 'It follows.'], ['order: 1', 'status: draft\norder: 1'])],
])('accepts %s', (_, files) => {
  expect(madeUpContent(files).problems('uncited-sentence')).toBe('')
})
