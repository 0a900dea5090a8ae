import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'

const SECOND = {
  'models/model-9002.md': MADE_UP['models/model-9001.md']
    .replace('order: 1', 'order: 2')
    .replace('title: Made-up', 'title: Another made-up'),
}
const finding = changed('findings/finding-9001.md', ['models: [model-9001]', 'models: [model-9001, model-9002]'])

test('rejects a model that no report behind the finding covers', () => {
  expect(madeUpContent({ ...SECOND, ...finding }).problems('models-not-covered')).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:22  models-not-covered
      the finding is about model "model-9002", but its evidence (report-9001) covers only model-9001
      Fix: Remove the model, or add evidence from a report that covers it."
  `)
})

test('accepts a model that one of the reports covers', () => {
  const report = {
    'reports/report-9003.md': MADE_UP['reports/report-9001.md']
      .replace('[model-9001]', '[model-9002]')
      .replace('title: Made-up', 'title: Third made-up'),
  }
  const evidence = '    type: evidence-a\n'
  const both = finding['findings/finding-9001.md']!.replace(
    evidence,
    `${evidence}  - report: report-9003\n    at: para 1.1\n${evidence}`,
  )
  expect(madeUpContent({ ...SECOND, ...report, 'findings/finding-9001.md': both }).problems()).toBe('')
})

test('leaves a report that does not exist to another rule', () => {
  const files = changed('findings/finding-9001.md', ['report: report-9001', 'report: report-9009'])
  expect(madeUpContent(files).problems('models-not-covered')).toBe('')
})
