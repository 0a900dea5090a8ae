import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'

test('rejects evidence from a report that is only listed', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['- report: report-9001', '- report: report-9002']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:10  models-not-covered
      the finding is about model "model-9001", but its evidence (report-9002) covers only none
      Fix: Remove the model, or add evidence from a report that covers it.
    content/findings/finding-9001.md:12:13  report-not-included
      report "report-9002" is listed but not included in the synthesis, so nothing can rest on it
      Fix: Name the included report that says so, and this one in via."
  `)
})

test('rejects a citation of a report that is only listed', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['[@report-9001, para', '[@report-9002, para']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:24:35  report-not-included
      report "report-9002" is listed but not included in the synthesis, so nothing can rest on it
      Fix: Name the included report that says so, and this one in via."
  `)
})

test('lets an included report repeat one that is only listed', () => {
  const { problems } = madeUpContent(
    changed('findings/finding-9001.md', ['- report: report-9001', '- report: report-9001\n    via: report-9002']),
  )
  expect(problems()).toBe('')
})
