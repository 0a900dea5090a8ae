import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, placeOf, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

const FINDING = 'findings/finding-9001.md'
const SENTENCE = 'One thing followed from another'
const inFinding = (text: string, ...more: (readonly [string, string])[]) => changed(FINDING, [SENTENCE, text], ...more)
const MONEY: Files = {
  'vocabulary/units.yaml': `title: Units
description: Made up.
values:
  - { id: things, label: things, definition: Made up. }
  - { id: million, label: £ million, definition: Made up. }
`,
  'measures/measure-9002.yaml': `title: Made-up money
definition: Made-up money.
unit: million
values:
  - { value: 329, report: report-9001, at: para 1.1 }
`,
}
const problems = (...files: Files[]) => madeUpContent(Object.assign({}, MONEY, ...files)).problems()

test('names the number, what is linked and the measure that has it', () => {
  const cases: [string, Files][] = [
    ['wrong money, with a measure', inFinding('It cost £330 million')],
    ['right money, with the measure not linked', inFinding('It cost about £329 million')],
    ['wrong pair in the title', changed(FINDING, ['title: One thing may', 'title: 4 of 9 may'])],
    ['no measure linked', inFinding('It took three years', ['measures: [measure-9001]', 'measures: []'])],
    ['in a note on evidence', changed(FINDING, ['type: evidence-a', 'type: evidence-a\n    note: From 77 people.'])],
    ['in a theme', changed('themes/theme-9001.md', ['summary: One thing', 'summary: All 77 may differ; one thing'])],
    [
      'in a briefing',
      changed('briefings/briefing-9001.mdx', [
        'One thing may follow from another [@report-9001, para 1.1].\n\n<F',
        'Of them 77 follow [@report-9001, para 1.1].\n\n<F',
      ]),
    ],
  ]
  expect(
    problemsOfEach(
      cases.map(([what, files]) => [what, { ...MONEY, ...files }]),
      'number-in-prose',
    ),
  ).toMatchInlineSnapshot(`
    "wrong money, with a measure
    content/findings/finding-9001.md:24:9  number-in-prose
      the text says "£330 million", which is no value of the measures that this finding links: measures/measure-9001.yaml
      Fix: Correct the number, or add the measure to measures, or link it in the text. No other measure has such a value, so it may need a record.

    right money, with the measure not linked
    content/findings/finding-9001.md:24:15  number-in-prose
      the text says "£329 million" (as "about"), which is no value of the measures that this finding links: measures/measure-9001.yaml
      Fix: Correct the number, or add the measure to measures, or link it in the text. measures/measure-9002.yaml has such a value.

    wrong pair in the title
    content/findings/finding-9001.md:2:8  number-in-prose
      the text says "4 of 9", which is no value of the measures that this finding links: measures/measure-9001.yaml
      Fix: Correct the number, or add the measure to measures, or link it in the text. No other measure has such a value, so it may need a record.

    no measure linked
    content/findings/finding-9001.md:24:9  number-in-prose
      the text says "three years", but this finding links no measure that could have it
      Fix: Correct the number, or add the measure to measures, or link it in the text. No other measure has such a value, so it may need a record.

    in a note on evidence
    content/findings/finding-9001.md:15:11  number-in-prose
      the text says "77", which is no value of the measures that this finding links: measures/measure-9001.yaml
      Fix: Correct the number, or add the measure to measures, or link it in the text. No other measure has such a value, so it may need a record.

    in a theme
    content/themes/theme-9001.md:6:10  number-in-prose
      the text says "77", which is no value of the measures that this theme links: measures/measure-9001.yaml
      Fix: Correct the number, or link the measure in the text. No other measure has such a value, so it may need a record.

    in a briefing
    content/briefings/briefing-9001.mdx:12:9  number-in-prose
      the text says "77", which is no value of the measures that this briefing links: measures/measure-9001.yaml
      Fix: Correct the number, or link the measure in the text. No other measure has such a value, so it may need a record."
  `)
})

test('says where in the body the number stands, on later lines too', () => {
  const files = inFinding('First line\n  and **second** line with\n> 77 things')
  expect(problems(files)).toContain(`${FINDING}:${placeOf(files[FINDING]!, '77')}  number-in-prose`)
})

test.each<[string, Files]>([
  ['measures', inFinding('It was 5 of 9, or 56%')],
  ['a link in the text', inFinding('It cost [£329 million](../measures/measure-9002.yaml)')],
  ['rows of a linked framework', inFinding('There are [2 rows](../frameworks/framework-9001.yaml)')],
  ['a finding that a theme links', changed('themes/theme-9001.md', ['One thing [may', '5 of 9 things [may'])],
  [
    'a finding and a measure that a briefing shows',
    changed('briefings/briefing-9001.mdx', ['answer: One thing', 'answer: For 5 of 9, one thing']),
  ],
])('accepts a number of %s', (_, files) => {
  expect(problems(files)).toBe('')
})

test('leaves drafts, measures and citations alone', () => {
  const draft = MADE_UP['models/model-9001.md']
    .replace('order: 1', 'order: 2\nstatus: draft')
    .replace('title: Made-up', 'title: Another made-up')
    .replace('A made-up model [', 'It cost £330 million [')
  expect(problems({ 'models/model-9002.md': draft })).toBe('')
  expect(
    problems(changed('measures/measure-9001.yaml', ['definition: Made-up things.', 'definition: Made up of 77 things.'])),
  ).toBe('')
  expect(problems(inFinding('One thing [@report-9001, para 77.1]'))).toBe('')
})

test('can be excepted with a reason', () => {
  const exceptions = {
    'exceptions.yaml': `exceptions:\n  - { rule: number-in-prose, record: findings/finding-9001, reason: Made up. }\n`,
  }
  expect(problems(inFinding('It cost £330 million'), exceptions)).toBe('')
})
