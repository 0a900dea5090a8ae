import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { themeCharts } from './theme-charts.ts'

const chart = (order: number, themes: string, data = '{ measures: [{ measure: measure-9001 }] }', more = '') =>
  `type: bar
headline: It is made up
subtitle: Made up
order: ${order}
themes: [${themes}]
data: ${data}
alt: Bars.
${more}`

test('puts the chart first that is mainly about the theme, and counts of its own records last', () => {
  const { records } = madeUpContent({
    'themes/theme-9002.md': MADE_UP['themes/theme-9001.md'],
    'charts/chart-9002.yaml': chart(4, 'theme-9001'),
    'charts/chart-9003.yaml': chart(3, 'theme-9001, theme-9002'),
    'charts/chart-9004.yaml': chart(2, 'theme-9002, theme-9001'),
    'charts/chart-9005.yaml': chart(1, 'theme-9001', '{ findings: { by: theme } }'),
    'charts/chart-9006.yaml': chart(5, 'theme-9002'),
    'charts/chart-9007.yaml': chart(3, 'theme-9001'),
    'charts/chart-9008.yaml': chart(1, 'theme-9001', undefined, 'status: withdrawn\n'),
  }).validated
  const own = themeCharts(records, 'theme-9001').filter(({ id }) => id !== 'chart-9001')
  expect(own.map(({ id }) => id)).toEqual(['chart-9003', 'chart-9007', 'chart-9002', 'chart-9004', 'chart-9005'])
  expect(themeCharts(records, 'theme-9009')).toEqual([])
})
