import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../tests/support/made-up-content.ts'
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
