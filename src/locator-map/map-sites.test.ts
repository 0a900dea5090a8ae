import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { mapSites } from './map-sites.ts'
import { mapTexts } from './map-texts.ts'

const VANGUARD = MADE_UP['vanguards/vanguard-9001.md']
const POSITION = 'position: { lat: 52, lon: -1, basis: Made up. }\n'
const vanguard = (number: number, more = '') => VANGUARD.replace('number: 9001\n', `number: ${number}\n${more}`)
const records = madeUpContent({
  'vanguards/vanguard-9002.md': vanguard(9002, POSITION),
  'vanguards/vanguard-9003.md': vanguard(9003, 'place: Nowhere\n'),
  'vanguards/vanguard-9004.md': vanguard(9004, 'multi_site: true\n'),
  'vanguards/vanguard-9005.md': vanguard(9005, `${POSITION}status: withdrawn\n`),
}).validated.records

test('takes sites with a position', () => {
  expect(mapSites(records).sites).toEqual([
    {
      id: 'vanguard-9002',
      number: 9002,
      title: 'Made-up vanguard',
      model: 'MUM',
      order: 1,
      lat: 52,
      lon: -1,
      isMultiSite: false,
      path: '/vanguards/vanguard-9002/',
    },
  ])
})

test('gives a reason for every site that is left out', () => {
  expect(mapSites(records).absent.map(({ record, reason }) => [record.id, reason])).toEqual([
    ['vanguard-9001', 'no lead place is known'],
    ['vanguard-9003', 'its record names a place, Nowhere, but no position'],
    ['vanguard-9004', 'it covers several places, and no lead place is known'],
    ['vanguard-9005', 'its record was withdrawn'],
  ])
})

test('says where most are and what is not on the map', () => {
  const { headline, subtitle, notes } = mapTexts(records)
  expect(headline).toBe('5 of 5 vanguards are in one region, region-a')
  expect(subtitle).toBe('1 of 5 vanguards by number, care model and approximate position')
  expect(notes.at(-1)).toMatch(/^Not on the map: 9001 Made-up vanguard; 9003 /)
})
