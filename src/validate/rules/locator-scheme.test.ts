import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'

const citing = (at: string) =>
  changed('findings/finding-9001.md', ['another [@report-9001, para 1.1]', `another [@report-9001, ${at}]`])

test('rejects evidence at a place that the scheme does not know', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['at: para 1.1', 'at: p. 63']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:13:9  locator-scheme
      "p. 63" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; "."
  `)
})

test('tells only the part that does not fit', () => {
  const { problems } = madeUpContent(
    changed('findings/finding-9001.md', ['at: para 1.1', 'at: "para 1.1; Table 2; Slide: Second slide"']),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:13:9  locator-scheme
      "Slide: Second slide" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; ".
    content/findings/finding-9001.md:13:9  locator-scheme
      "Table 2" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; "."
  `)
})

test('checks citations in bodies', () => {
  expect(madeUpContent(citing('paragraph 1.1')).problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:24:35  locator-scheme
      "paragraph 1.1" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; "."
  `)
})

test('checks citations in fields', () => {
  const { problems } = madeUpContent(
    changed('themes/theme-9001.md', [
      'key_message: One thing may follow from another [@report-9001, para 1.1]',
      'key_message: One thing may follow from another [@report-9001, 1.1]',
    ]),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:5:14  locator-scheme
      "1.1" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; "."
  `)
})

test('checks the places that a report names in itself', () => {
  const { problems } = madeUpContent(changed('reports/report-9001.md', ['at: para 1.1 }', 'at: chapter 1 }']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/reports/report-9001.md:19:33  locator-scheme
      "chapter 1" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; "."
  `)
})

test.each([
  'para 1.1',
  'Figure 4',
  'Summary',
  'Summary para 8',
  'Appendix One para 3',
  'Slide: First slide',
  'para 1.1 to 1.4; Figures 1 to 2',
])('accepts %s', (at) => {
  expect(madeUpContent(citing(at)).problems()).toBe('')
})

test('checks evidence of a record that does not fit its schema', () => {
  const { problems } = madeUpContent(
    changed('findings/finding-9001.md', ['at: para 1.1', 'at: page 63'], ['overall: moderate', 'overall: medium']),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:13:9  locator-scheme
      "page 63" is not a place as report-9001 counts them
      Fix: Forms that fit: para 3.9 · Figure 4 · Summary, Appendix, Appendix One · Slide: First slide. Part several places by "; ".
    content/findings/finding-9001.md:20:12  schema
      confidence, overall is "medium", which is not allowed.
      Fix: Allowed: high, moderate, low, very-low."
  `)
})
