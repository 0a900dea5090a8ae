import type { ChartData, ChartRow } from '../chart-row.ts'
import { markText } from '../select/mark-text.ts'

type Figures = Pick<ChartRow, 'value' | 'low' | 'high' | 'of'>

/** A made-up row with the words that the selection would give it. */
export function row(label: string, figures: Figures, series?: string, panel?: string): ChartRow {
  const name = (text: string) => ({ key: text, label: text })
  const has = Object.values(figures).some((figure) => figure !== undefined)
  const mark = has ? markText(figures, 'sites') : 'no figure'
  return {
    row: name(label),
    series: series ? name(series) : undefined,
    panel: panel ? name(panel) : undefined,
    ...figures,
    mark,
    text: mark,
    sources: [],
  }
}

/** Rows as the data of a chart. */
export function rowData(rows: readonly ChartRow[], unit = 'sites'): ChartData & { kind: 'rows' } {
  return { kind: 'rows', unit, rows }
}

const LONG =
  'A label of two hundred characters that goes on and on, as labels do when nobody stops them, with-hyphens/and-slashes, and with an unbreakablewordofmorethanfiftycharactersthatnobodycouldreadaloudatall.'

/** Everything that a chart of rows may be given: the bad input table of the chart contract. */
export const ROW_CASES: readonly { readonly name: string; readonly rows: readonly ChartRow[] }[] = [
  { name: 'no data', rows: [] },
  { name: 'one datum', rows: [row('Only one', { value: 7 })] },
  { name: 'one datum that is missing', rows: [row('Only one', {})] },
  { name: 'all equal', rows: ['A', 'B', 'C'].map((label) => row(label, { value: 5 })) },
  { name: 'all zero', rows: ['A', 'B', 'C'].map((label) => row(label, { value: 0 })) },
  { name: 'negative', rows: [row('Fell', { value: -2.5 }), row('Rose', { value: 1.25 }), row('Fell more', { value: -40 })] },
  { name: 'only negative', rows: [row('Fell', { value: -2.5 }), row('Fell more', { value: -40 })] },
  {
    name: 'huge',
    rows: [row('Small', { value: 1 }), row('Large', { value: 123_456_789_012_345 }), row('Beyond', { value: 1.5e300 })],
  },
  { name: 'tiny', rows: [row('Less', { value: 0.000_001 }), row('More', { value: 0.000_003 })] },
  { name: 'missing', rows: [row('Known', { value: 3 }), row('Not known', {}), row('Known too', { value: 4 })] },
  { name: 'all missing', rows: [row('Not known', {}), row('Nor this', {})] },
  {
    name: 'ranges',
    rows: [row('Both ends', { low: 5, high: 292 }), row('Open above', { low: 40 }), row('Open below', { high: 100 })],
  },
  {
    name: 'x of y',
    rows: [row('Nearly all', { value: 29, of: 31 }), row('None', { value: 0, of: 23 }), row('All', { value: 30, of: 30 })],
  },
  {
    name: '60 categories',
    rows: Array.from({ length: 60 }, (_, index) => row(`Category number ${index + 1}`, { value: (index * 37) % 101 })),
  },
  {
    name: '60 series',
    rows: Array.from({ length: 60 }, (_, index) =>
      row(index % 2 ? 'One' : 'Other', { value: index + 1 }, `Series ${index >> 1}`),
    ),
  },
  {
    name: 'labels of 200 characters',
    rows: [
      row(LONG.slice(0, 200), { value: 3 }, LONG.slice(0, 120)),
      row(`B ${LONG}`.slice(0, 200), { value: 5 }, `C ${LONG}`.slice(0, 120)),
    ],
  },
  {
    name: 'hostile labels',
    rows: [
      row('<script>alert(1)</script>', { value: 3 }, ']]>'),
      row(']]> & "quotes" \u0000\u202e', { value: 5 }, '</text><style>'),
    ],
  },
  {
    name: 'series with gaps',
    rows: [
      row('2015', { value: 3 }, 'North'),
      row('2016', {}, 'North'),
      row('2017', { value: 4 }, 'North'),
      row('2015', { value: 8 }, 'South'),
      row('2017', { value: 2 }, 'South'),
    ],
  },
  {
    name: 'panels',
    rows: ['First', 'Second', 'Third'].flatMap((panel) => [
      row('A', { value: panel.length }, undefined, panel),
      row('B', { value: -1 }, undefined, panel),
    ]),
  },
]
