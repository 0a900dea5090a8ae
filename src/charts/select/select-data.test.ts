import { describe, expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'
import type { Chart } from '../../records/charts/schema.ts'
import { schema } from '../../records/charts/schema.ts'
import type { ChartData, ChartRow } from '../chart-row.ts'
import { selectData } from './select-data.ts'

const UNITS = `title: Units
description: Made up.
values:
  - { id: things, label: things, definition: Made up. }
  - { id: gbp-million, label: £ million, definition: Made up. }
  - { id: gbp-billion, label: £ billion, definition: Made up. }
`
const measure = (unit: string, values: string, dimensions = '[]') =>
  `title: Made-up quantity\ndefinition: Made-up things.\nunit: ${unit}\ndimensions: ${dimensions}\nvalues:\n${values}`
const YEARS =
  '[{ id: year, label: Year, values: [{ id: a, label: Year A }, { id: b, label: Year B }, { id: c, label: Year C }] }]'

function select(data: object, files: Files = {}, encodings: object = {}): ChartData {
  const parsed = schema.parse({ type: 'bar', headline: 'Any', subtitle: 'Any', alt: 'Any', data, encodings }) as Chart
  return selectData(madeUpContent({ 'vocabulary/units.yaml': UNITS, ...files }).validated.records, parsed)
}

function rows(data: object, files: Files = {}, encodings: object = {}): readonly ChartRow[] {
  const selected = select(data, files, encodings)
  return selected.kind === 'rows' ? selected.rows : []
}

const brief = (all: readonly ChartRow[]) =>
  all.map(({ row, series, mark }) => [row.label, ...(series ? [series.label] : []), mark].join(' · '))

const YEARLY = {
  'measures/measure-9002.yaml': measure(
    'gbp-million',
    `  - { value: 7, dims: { year: c }, report: report-9001, at: para 1.1 }
  - { value: 5, dims: { year: a }, qualifier: about, report: report-9001, at: para 1.1 }
  - { value: 5, dims: { year: a }, report: report-9001, at: para 1.2 }
  - { value: 12, report: report-9001, at: para 1.3 }
`,
    YEARS,
  ),
}

describe('values of measures', () => {
  test('stand in the order of the dimension, with what is missing and without totals', () => {
    expect(brief(rows({ measures: [{ measure: 'measure-9002' }] }, YEARLY))).toEqual([
      'Year A · about £5 million',
      'Year B · no figure',
      'Year C · £7 million',
    ])
  })

  test('that several places give alike are one row with all its sources', () => {
    const [first] = rows({ measures: [{ measure: 'measure-9002' }] }, YEARLY)
    expect(first!.sources.map(({ at }) => at)).toEqual(['para 1.1', 'para 1.2'])
  })

  test('can be chosen, named and sorted', () => {
    const query = { measures: [{ measure: 'measure-9002', where: { year: ['a', 'c'] }, row: 'In {year}', series: '{report}' }] }
    expect(brief(rows(query, YEARLY, { sort: 'value' }))).toEqual([
      'In Year C · Report 9001 · £7 million',
      'In Year A · Report 9001 · about £5 million',
    ])
  })

  test('of one currency stand on one scale, in the words of their sources', () => {
    const files = {
      ...YEARLY,
      'measures/measure-9003.yaml': measure('gbp-billion', '  - { value: 2.2, report: report-9001, at: para 1.1 }\n'),
    }
    const all = rows(
      {
        measures: [
          { measure: 'measure-9002', where: { year: 'c' } },
          { measure: 'measure-9003', row: 'Plan' },
        ],
      },
      files,
    )
    expect(all.map(({ value, mark }) => [value, mark])).toEqual([
      [7, '£7 million'],
      [expect.closeTo(2200), '£2.2 billion'],
    ])
  })

  test('by care model have the colour and shape of the model', () => {
    const [only] = rows({ measures: [{ measure: 'measure-9001', row: '{model}' }] })
    expect(only).toMatchObject({ row: { key: 'MUM', label: 'MUM', tone: 't-m1', shape: 1 }, mark: '5 of 9', of: 9 })
  })

  test('of a measure that is not there give nothing', () => {
    expect(rows({ measures: [{ measure: 'measure-9999' }] })).toEqual([])
  })
})

test('findings are counted by what they have, also where there are none', () => {
  expect(brief(rows({ findings: { by: 'direction' } }))).toEqual(['direction-a · 1', 'direction-b · 0'])
  expect(brief(rows({ findings: { by: 'level', and: 'confidence' } })).slice(0, 4)).toEqual([
    'level-a · High · 0',
    'level-a · Moderate · 1',
    'level-a · Low · 0',
    'level-a · Very low · 0',
  ])
})

test('cells of a framework are there or not', () => {
  expect(brief(rows({ framework: 'framework-9002' }))).toEqual(['Row A · Column A · ●'])
})

test('documents and findings make a flow', () => {
  expect(select({ evidence: 'flow' })).toMatchObject({
    steps: [
      { main: { label: 'Documents considered', count: 2 }, aside: { count: 1, parts: [{ label: 'reason-a', count: 1 }] } },
      { main: { label: 'Documents included, from 1 study', count: 1 } },
      { main: { label: 'Findings drawn from them', count: 1, parts: [{ count: 0 }, { count: 1 }, { count: 0 }, { count: 0 }] } },
    ],
  })
})

test('findings that have two values link them', () => {
  const files = {
    'themes/theme-9002.md': `---
title: Second theme
order: 2
question: Any?
key_message: Any.
summary: Any.
implications: [Any.]
not_shown: [Any.]
gaps: [Any.]
reviewed: "2026-11-22"
---
`,
  }
  const data = select(
    { links: { by: 'theme', least: 1 } },
    { ...files, ...changed('findings/finding-9001.md', ['themes: [theme-9001]', 'themes: [theme-9002, theme-9001]']) },
  )
  expect(data).toEqual({
    kind: 'network',
    nodes: [
      { key: 'theme-9001', label: 'Made-up theme', count: 1 },
      { key: 'theme-9002', label: 'Second theme', count: 1 },
    ],
    links: [{ from: 'theme-9001', to: 'theme-9002', count: 1 }],
  })
})

test('events stand in order of their dates, those wanted alone', () => {
  const event = (id: string, date: string) =>
    `  - { id: ${id}, date: "${date}", title: "It [happened](findings/finding-9001.md).", evidence: [{ report: report-9001, at: para 1.1 }] }\n`
  const files = { 'timeline.yaml': `events:\n${event('late', '2018-06')}${event('early', '2015')}${event('other', '2016')}` }
  expect(select({ timeline: { events: ['early', 'late'] } }, files)).toMatchObject({
    events: [
      { id: 'early', title: 'It happened' },
      { id: 'late', date: '2018-06' },
    ],
  })
})
