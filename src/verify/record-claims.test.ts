import { expect, test } from 'vitest'
import type { RawRecord } from '../load/raw-record.ts'
import { placeClaims, recordNames, recordTexts } from './record-claims.ts'

const raw = (folder: string, data: unknown, body = ''): RawRecord => ({
  folder,
  id: 'record-9001',
  file: `${folder}/record-9001.md`,
  text: '',
  data,
  body,
  dataLine: 2,
  bodyLine: 10,
})

test('gathers places from objects, from citations in fields and in the body, and from a report about itself', () => {
  const finding = raw(
    'findings',
    { evidence: [{ report: 'report-9001', at: '1' }], note: 'So [@report-9002, 2].' },
    '\nIt is so [@report-9001, 3; 4].',
  )
  expect(placeClaims(finding).map(({ report, at }) => `${report} ${at}`)).toEqual([
    'report-9001 1',
    'report-9002 2',
    'report-9001 3; 4',
  ])
  expect(placeClaims(finding).at(-1)!.place()).toEqual({ line: 11, column: 12 })
  expect(placeClaims(raw('reports', { limitations: [{ text: 'Few.', at: '6.6' }] })).map(({ report }) => report)).toEqual([
    'record-9001',
  ])
})

test('names and labels are no texts of ours, and a claim in a title is one', () => {
  const texts = (record: RawRecord) => recordTexts(record).map(({ text }) => text)
  expect(texts(raw('findings', { title: 'A claim', themes: ['costs'], evidence: [{ at: '1', note: 'A note' }] }))).toEqual([
    'A claim',
    'A note',
  ])
  expect(
    texts(
      raw('reports', {
        title: 'A name',
        aliases: ['Name'],
        design: 'A design',
        locators: { headings: ['Costs'], note: 'Counted so.' },
      }),
    ),
  ).toEqual(['A design', 'Counted so.'])
  expect(recordNames(raw('frameworks', { title: 'A name', rows: [{ label: 'A row', definition: 'Ours' }] }))).toEqual([
    'A name',
    'A row',
  ])
})
