import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'

const other = (study: string) => ({
  'reports/report-9003.md': MADE_UP['reports/report-9001.md']
    .replace('study: study-a', `study: ${study}`)
    .replace('title: Made-up', 'title: Third made-up'),
})
const FIRST = 'value: 5, of: 9, dims: { model: model-9001, year: year-a }'
const second = (value: string, more = '') =>
  changed('measures/measure-9001.yaml', ['values:\n', `${more}values:\n  - { ${value}, report: report-9003, at: para 1.1 }\n`])

test('rejects different values of independent studies that nothing explains', () => {
  const value = FIRST.replace('value: 5', 'value: 6')
  expect(madeUpContent({ ...other('other'), ...second(value) }).problems()).toMatchInlineSnapshot(`
    "content/measures/measure-9001.yaml:9:5  measure-disagreement
      report-9003 gives 6 of 9 and report-9001 5 of 9 for the same thing, and nothing says so
      Fix: Add disagreement: the explanation, or "The sources do not say why." If they mean different things, tell them apart by dims or period."
  `)
})

test.each([
  ['an explanation', 'other', second(FIRST.replace('5', '6'), 'disagreement: The sources do not say why.\n')],
  ['the same value', 'other', second(FIRST)],
  ['one study', 'study-a', second(FIRST.replace('5', '6'))],
  ['another period', 'other', second(`${FIRST.replace('5', '6')}, period: "2016"`)],
  ['other dimensions', 'other', second('value: 6, dims: { model: model-9001 }')],
  ['a value that repeats another report', 'other', second(`${FIRST.replace('5', '6')}, via: report-9001`)],
])('accepts %s', (_, study, files) => {
  expect(madeUpContent({ ...other(study), ...files }).problems('measure-disagreement')).toBe('')
})
