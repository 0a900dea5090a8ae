import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'

const problemsWith = (figure: string) =>
  madeUpContent(changed('reports/report-9001.md', ['limitations:', `figures:\n  - { ${figure} }\nlimitations:`])).problems()

test.each([
  ['a framework takes it up', 'at: Figure 1, shows: Things., frameworks: [framework-9001]'],
  ['the record says why it is not drawn', 'at: Figure 1, shows: Things., missing: Made up.'],
])('accepts a figure when %s', (_, figure) => {
  expect(problemsWith(figure)).toBe('')
})

test('rejects a figure that nothing takes up and nothing explains', () => {
  expect(problemsWith('at: Figure 1, shows: Things.')).toMatchInlineSnapshot(`
    "content/reports/report-9001.md:19:5  schema
      figures 1 needs charts or frameworks that take it up, or missing: why it is not drawn"
  `)
})

test('rejects a chart that does not exist', () => {
  expect(problemsWith('at: Figure 1, shows: Things., charts: [chart-9011]')).toMatchInlineSnapshot(`
    "content/reports/report-9001.md:19:46  unknown-reference
      chart "chart-9011" does not exist.
      Fix: Correct the id, or add charts/chart-9011.yaml first."
  `)
})
