import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import { MOST_SIMILAR, similarVanguards } from './similar-vanguards.ts'

const list = (...ids: string[]) =>
  `title: Regions\ndescription: Made up.\nvalues:\n${ids.map((id) => `  - { id: ${id}, label: ${id}, definition: Made up.${id === 'region-z' ? ', in_common: false' : ''} }\n`).join('')}`
const BASE: Files = {
  'vanguards/vanguard-9001.md': null,
  'vocabulary/regions.yaml': list('region-a', 'region-b', 'region-z'),
  'models/model-9002.md': MADE_UP['models/model-9001.md'].replace('order: 1', 'order: 2').replace(': MUM', ': MUN'),
}
const vanguard = (number: number, model: number, region?: string, more = '') =>
  MADE_UP['vanguards/vanguard-9001.md']
    .replace('number: 9001', `number: ${number}`)
    .replace('model-9001', `model-900${model}`)
    .replace('region: region-a\n', (region ? `region: region-${region}\n` : '') + more)
const similar = (...sites: [number: number, model: number, region?: string, more?: string][]) => {
  const files = Object.fromEntries(
    sites.map(([number, model, region, more]) => [`vanguards/vanguard-${number}.md`, vanguard(number, model, region, more)]),
  )
  const found = similarVanguards(madeUpContent({ ...BASE, ...files }).validated.records)
  return (number: number) =>
    found.get(`vanguard-${number}`)?.map((one) => `${one.vanguard.data.number}: ${one.shares.join(' and ')}`)
}

test('puts model and region first, then model, then region', () => {
  const of = similar([9001, 1, 'a'], [9002, 2, 'a'], [9003, 1, 'b'], [9004, 1, 'a'], [9005, 2, 'b'])
  expect(of(9001)).toEqual(['9004: model and region', '9003: model', '9002: region'])
  expect(of(9005)).toEqual(['9002: model', '9003: region'])
})

test('names sites of several places first to each other, and says so', () => {
  const several = 'multi_site: true\n'
  const of = similar([9001, 1, 'a', several], [9002, 1, 'a'], [9003, 1, 'b'], [9004, 1, 'b', several], [9005, 1, 'a', several])
  expect(of(9001)).toEqual([
    '9005: model and region and setting',
    '9002: model and region',
    '9004: model and setting',
    '9003: model',
  ])
  expect(of(9002)).toEqual(['9005: model and region', '9001: model and region', '9003: model', '9004: model'])
})

test('begins with those that follow by number, then goes round', () => {
  const of = similar([9001, 1, 'a'], [9002, 1, 'a'], [9003, 1, 'a'])
  expect(of(9002)).toEqual(['9003: model and region', '9001: model and region'])
})

test('names at most six, each once and never itself', () => {
  const of = similar(
    ...Array.from({ length: 16 }, (_, index): [number, number, string] => [9001 + index, 1, index % 3 === 0 ? 'a' : 'b']),
  )
  for (let number = 9001; number <= 9016; number++) {
    const names = of(number)!.map((one) => one.slice(0, 4))
    expect(names).toHaveLength(MOST_SIMILAR)
    expect(new Set([...names, String(number)]).size).toBe(MOST_SIMILAR + 1)
  }
})

test('a region that says only "several" is nothing to have in common', () => {
  const of = similar([9001, 1, 'z'], [9002, 1, 'z'], [9003, 2, 'z'])
  expect(of(9001)).toEqual(['9002: model'])
})

test('an unknown region is nothing to have in common, and withdrawn records are not named', () => {
  const of = similar([9001, 1], [9002, 2], [9003, 1, undefined, 'status: withdrawn\n'])
  expect(of(9001)).toEqual([])
  expect(of(9003)).toBeUndefined()
})
