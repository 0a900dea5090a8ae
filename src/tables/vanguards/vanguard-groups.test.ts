import { expect, test } from 'vitest'
import { groupFindings } from '../../graph/facets.ts'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'
import { vanguardGroups, vanguardsByNumber } from './vanguard-groups.ts'
import { vanguardsCsv } from '../csv/vanguards-csv.ts'

const { records } = madeUpContent({
  'vanguards/vanguard-9000.md': MADE_UP['vanguards/vanguard-9001.md']
    .replace('number: 9001', 'number: 9002\nposition: { lat: 52, lon: -1, basis: Made up. }\naliases: ["=1+1", Other]')
    .replace('region: region-a\n', ''),
}).validated
const show = (facet: 'model' | 'region') =>
  vanguardGroups(records, facet).map(({ label, path, vanguards }) => [label, path, vanguards.map(({ id }) => id)])

test('groups sites by model and by region, by number; a site without region stands in none', () => {
  expect(show('model')).toEqual([['Made-up model', '/vanguards/by/model/model-9001/', ['vanguard-9001', 'vanguard-9000']]])
  expect(show('region')).toEqual([['region-a', '/vanguards/by/region/region-a/', ['vanguard-9001']]])
})

test('sorts by number, not by id', () => {
  expect(vanguardsByNumber(records).map(({ id }) => id)).toEqual(['vanguard-9001', 'vanguard-9000'])
})

test('writes one line for each site, and no text that a spreadsheet would run', () => {
  const csv = vanguardsCsv(records, groupFindings(records), { Title: 'Made up' }, (path) => `https://example.org${path}`)
  expect(csv.split('\r\n')).toEqual([
    '# Title: Made up',
    'Number,Id,Title,Other names,Model,Model title,Region,Place,Latitude (approximate),Longitude (approximate),What the position stands for,Covers several places,Facts,Findings that name it,Status,Page',
    '9001,vanguard-9001,Made-up vanguard,,MUM,Made-up model,region-a,,,,,no,1,0,published,https://example.org/vanguards/vanguard-9001/',
    "9002,vanguard-9000,Made-up vanguard,'=1+1; Other,MUM,Made-up model,,,52,-1,Made up.,no,1,0,published,https://example.org/vanguards/vanguard-9000/",
    '',
  ])
})
