import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { chartGroups } from './chart-groups.ts'

const chart = (order: number, more: string, data = '{ measures: [{ measure: measure-9001 }] }') => `type: bar
headline: It is made up
subtitle: Made up
order: ${order}
data: ${data}
alt: Bars.
${more}`

test('puts each chart once under the theme that it names first, themes in order, counts of own records last', () => {
  const { records } = madeUpContent({
    'themes/theme-9000.md': MADE_UP['themes/theme-9001.md'].replace('order: 1', 'order: 2').replace('Made-up', 'Later'),
    'charts/chart-9001.yaml': chart(2, 'themes: [theme-9001]\n'),
    'charts/chart-9002.yaml': chart(1, 'themes: [theme-9001, theme-9000]\n'),
    'charts/chart-9003.yaml': chart(3, 'themes: [theme-9000]\n'),
    'charts/chart-9004.yaml': chart(4, ''),
    'charts/chart-9005.yaml': chart(5, 'themes: [theme-9001]\n', '{ findings: { by: theme } }'),
    'charts/chart-9006.yaml': chart(6, 'status: withdrawn\n'),
  }).validated
  expect(chartGroups(records).map(({ id, label, path, charts }) => [id, label, path, charts.map((one) => one.id)])).toEqual([
    ['theme-theme-9001', 'Made-up theme', '/themes/theme-9001/', ['chart-9002', 'chart-9001']],
    ['theme-theme-9000', 'Later theme', '/themes/theme-9000/', ['chart-9003']],
    ['others', 'Other charts', undefined, ['chart-9004']],
    ['this-synthesis', 'What this synthesis holds', undefined, ['chart-9005']],
  ])
})
