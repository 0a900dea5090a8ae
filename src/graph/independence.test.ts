import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { independence } from './independence.ts'

const REPORT = MADE_UP['reports/report-9001.md']
const { records } = madeUpContent({
  'reports/report-9003.md': REPORT,
  'reports/report-9004.md': REPORT.replace('study: study-a', 'study: other'),
}).validated

test.each([
  ['one report, many places', ['report-9001', 'report-9001'], ['report-9001'], ['study-a']],
  ['two reports of one study', ['report-9001', 'report-9003'], ['report-9001', 'report-9003'], ['study-a']],
  [
    'a report outside every study, which counts as its own',
    ['report-9001', 'report-9004'],
    ['report-9001', 'report-9004'],
    ['study-a', 'report-9004'],
  ],
  [
    'two reports outside every study',
    ['report-9002', 'report-9004'],
    ['report-9002', 'report-9004'],
    ['report-9002', 'report-9004'],
  ],
  ['nothing', [], [], []],
])('counts %s', (_, named, reports, studies) => {
  expect(
    independence(
      records,
      named.map((report) => ({ report })),
    ),
  ).toEqual({ reports, studies, passedOn: [] })
})

test('counts a report that repeats another as the other', () => {
  expect(independence(records, [{ report: 'report-9001' }, { report: 'report-9004', via: 'report-9003' }])).toEqual({
    reports: ['report-9001', 'report-9004'],
    studies: ['study-a'],
    passedOn: [],
  })
})

test('counts no study for what reports only pass on from a document outside every study', () => {
  const evidence = [
    { report: 'report-9001', via: 'report-9002' },
    { report: 'report-9003', via: 'report-9002' },
    { report: 'report-9004' },
  ]
  expect(independence(records, evidence)).toEqual({
    reports: ['report-9001', 'report-9003', 'report-9004'],
    studies: ['report-9004'],
    passedOn: ['report-9002'],
  })
})
