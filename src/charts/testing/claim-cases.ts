import { MADE_UP } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

/** A measure with these values, by years A to C. */
export const measure = (values: string, definition = 'Made-up things.', unit = 'things'): Files => ({
  'measures/measure-9002.yaml': `title: Other quantity
definition: ${definition}
unit: ${unit}
dimensions:
  - id: year
    label: Year
    values: [{ id: a, label: Year A }, { id: b, label: Year B }, { id: c, label: Year C }]
values:
${values}`,
})
/** One value of it. */
export const value = (year: string, figures: string) =>
  `  - { ${figures}, dims: { year: ${year} }, report: report-9001, at: para 1.1 }\n`
export const FALLING = measure(value('a', 'value: 80') + value('b', 'value: 15') + value('c', 'value: 5'))
export const SHARES = measure(value('a', 'value: 6, of: 10') + value('b', 'value: 4, of: 10') + value('c', 'value: 2, of: 10'))
export const ALIKE = measure(value('a', 'value: 29, of: 30') + value('b', 'value: 20, of: 20') + value('c', 'value: 10, of: 10'))
export const CHANGES = measure(value('a', 'value: 1.5') + value('b', 'value: -1') + value('c', 'value: -2'), 'Change in things.')
export const BOTH = measure(
  [
    value('a', 'value: 2, period: More'),
    value('a', 'value: 1, period: Less'),
    value('b', 'value: 9, period: More'),
    value('b', 'value: 8, period: Less'),
  ].join(''),
)
const event = (id: string, dates: string) =>
  `{ id: ${id}, ${dates}, title: Any ${id}., evidence: [{ report: report-9001, at: para 1.1 }] }`
export const EVENTS: Files = {
  'timeline.yaml': `events: [${[event('event-9001', 'date: "2015-01", end: "2018-03"'), event('event-9002', 'date: "2019"'), event('event-9003', 'date: "2018-04-02"')].join(', ')}]\n`,
}
const theme = (order: number, title: string) =>
  MADE_UP['themes/theme-9001.md'].replace('Made-up theme', title).replace('order: 1', `order: ${order}`)
const finding = (themes: string, title: string) =>
  MADE_UP['findings/finding-9001.md'].replace('[theme-9001]', `[${themes}]`).replace('One thing', title)
/** Findings that stand at several themes: all three at the first, two at the second, one at the third. */
export const LINKED: Files = {
  'themes/theme-9002.md': theme(2, 'Other theme'),
  'themes/theme-9003.md': theme(3, 'Third theme'),
  'findings/finding-9001.md': finding('theme-9001, theme-9002', 'One thing'),
  'findings/finding-9002.md': finding('theme-9001, theme-9002', 'Another thing'),
  'findings/finding-9003.md': finding('theme-9001, theme-9003', 'A third thing'),
}
export const RANGES = measure(value('a', 'low: 8, high: 9') + value('b', 'low: 2, high: 8') + value('c', 'low: 1, high: 3'))
export const FALLS = measure(value('a', 'value: -1') + value('b', 'value: -2.5'), 'Change in things.')
/** A chart that makes these claims. */
export const says = (claims: string, data = '{ measures: [{ measure: measure-9002 }] }', type = 'bar'): Files => ({
  'charts/chart-9001.yaml': `type: ${type}\nheadline: Any\nsubtitle: Any\nalt: Any\ndata: ${data}\nsays: { ${claims} }\n`,
})
