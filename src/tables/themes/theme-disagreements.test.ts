import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { themeDisagreements } from './theme-disagreements.ts'

const disagreement = (title: string, weight: string, more = '') => `title: ${title}
kind: number
weight: ${weight}
summary: Made up.
versions:
  - { report: report-9001, at: para 1.1, says: One. }
  - { report: report-9001, at: para 1.2, says: Two. }
explanation: The sources do not say why.
${more}`

test('lists disagreements about findings or numbers of the theme by weight and title', () => {
  const { records } = madeUpContent({
    'themes/theme-9002.md': MADE_UP['themes/theme-9001.md'],
    'measures/measure-9002.yaml': `${MADE_UP['measures/measure-9001.yaml']}themes: [theme-9001]\n`,
    'disagreements/disagreement-9001.yaml': disagreement('B', 'major', 'findings: [finding-9001]\n'),
    'disagreements/disagreement-9002.yaml': disagreement('A', 'major', 'measures: [measure-9002]\n'),
    'disagreements/disagreement-9003.yaml': disagreement('C', 'minor', 'findings: [finding-9001]\n'),
    'disagreements/disagreement-9004.yaml': disagreement('About nothing', 'major'),
    'disagreements/disagreement-9005.yaml': disagreement('D', 'major', 'findings: [finding-9001]\nstatus: withdrawn\n'),
  }).validated
  const titles = (theme: string) =>
    Object.entries(themeDisagreements(records, theme)).map(([weight, list]) => [weight, list.map(({ data }) => data.title)])
  expect(titles('theme-9001')).toEqual([
    ['major', ['A', 'B']],
    ['minor', ['C']],
  ])
  expect(titles('theme-9002')).toEqual([
    ['major', []],
    ['minor', []],
  ])
})
