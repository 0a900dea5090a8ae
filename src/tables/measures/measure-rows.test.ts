import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'
import { measureTable } from './measure-rows.ts'

const FILE = 'measures/measure-9001.yaml'
const tableOf = (...change: [string, string][]) => {
  const { records } = madeUpContent(changed(FILE, ...change)).validated
  return measureTable(records, records.measures.get('measure-9001')!)
}

test('gives the labels of dimensions and the value with its unit', () => {
  expect(tableOf()).toMatchObject({
    dimensions: ['Model', 'Year'],
    hasPeriod: false,
    hasQualifier: false,
    rows: [
      {
        dims: ['MUM', 'Year A'],
        value: '5 of 9 things',
        period: '',
        qualifier: '',
        source: { report: 'report-9001', at: 'para 1.1' },
      },
    ],
  })
})

test('has columns only for what some value has', () => {
  expect(tableOf(['at: para 1.1', 'at: para 1.1, period: "2016", qualifier: about'])).toMatchObject({
    hasPeriod: true,
    hasQualifier: true,
    rows: [{ period: '2016', qualifier: 'about' }],
  })
})

test('says "All" for a value that stands for the whole of a dimension', () => {
  expect(tableOf(['model: model-9001, ', '']).rows[0]!.dims).toEqual(['All', 'Year A'])
})

const VALUE = '  - { value: 5, of: 9, dims: { model: model-9001, year: year-a }, report: report-9001, at: para 1.1 }'
const REPEAT = VALUE.replace('report-9001, at: para 1.1', 'report-9002, at: para 7, via: report-9001, qualifier: about')

test('puts a value that a report has from another with that other, and says what it tells otherwise', () => {
  const { rows } = tableOf([VALUE, `${VALUE}\n${REPEAT}`])
  expect(rows.map(({ source, repeats }) => [source.report, repeats.map((one) => [one.source.at, one.otherwise])])).toEqual([
    ['report-9001', [['para 7', 'precision: about']]],
  ])
})

test('keeps apart what a report has from another but tells differently', () => {
  const { rows } = tableOf([VALUE, `${VALUE}\n${REPEAT.replace('value: 5', 'value: 6')}`])
  expect(rows.map(({ value, repeats }) => [value, repeats.length])).toEqual([
    ['5 of 9 things', 0],
    ['6 of 9 things', 0],
  ])
})

test('follows a chain of repeats to its start, and loses no value of a chain without one', () => {
  const link = (report: string, via: string, at: string) =>
    VALUE.replace('report-9001, at: para 1.1', `${report}, at: ${at}, via: ${via}`)
  const shown = (...lines: string[]) =>
    tableOf([VALUE, lines.join('\n')]).rows.map(({ source, repeats }) => [source.at, ...repeats.map((one) => one.source.at)])
  expect(shown(link('report-9003', 'report-9002', 'p3'), link('report-9002', 'report-9001', 'p2'), VALUE)).toEqual([
    ['para 1.1', 'p3', 'p2'],
  ])
  expect(shown(link('report-9001', 'report-9002', 'p1'), link('report-9002', 'report-9001', 'p2'))).toEqual([['p1'], ['p2']])
  expect(shown(link('report-9001', 'report-9001', 'p1'))).toEqual([['p1']])
})
