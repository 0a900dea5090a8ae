import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

/** A briefing that says a number beside a chart of another measure than the ones it links. */
const briefing = (sentence: string, more = ''): Files => ({
  'charts/chart-9001.yaml':
    'type: bar\nheadline: Any\nsubtitle: Number of things\nalt: A bar of 329.\ndata: { measures: [{ measure: measure-9002, row: Things }] }\n',
  'measures/measure-9002.yaml': `title: Other quantity
definition: Made-up things.
unit: things
values:
  - { value: 329, report: report-9001, at: para 1.1 }
`,
  ...changed('briefings/briefing-9001.mdx', [
    'One thing may follow from another [@report-9001, para 1.1].\n\n<F',
    `${sentence} [@report-9001, para 1.1].\n\n<Chart id="chart-9001" />\n\n${more}<F`,
  ]),
})

test('text beside a chart cannot contradict what the chart draws', () => {
  expect(madeUpContent(briefing('It was 330 things')).problems()).toMatchInlineSnapshot(`
    "content/briefings/briefing-9001.mdx:12:8  number-in-prose
      the text says "330", which is no value of the measures that this briefing links: measures/measure-9002.yaml, measures/measure-9001.yaml
      Fix: Correct the number, or link the measure in the text. No other measure has such a value, so it may need a record."
  `)
})

test('text beside a chart may say what it draws', () => {
  expect(madeUpContent(briefing('It was 329 things')).problems()).toBe('')
})
