import { expect, test } from 'vitest'
import type { FindingRecord } from '../graph/facets.ts'
import type { Axis } from './axes.ts'
import { crosswalkPair, LEAST_SHARED, MOST_PARTS } from './crosswalk.ts'

const axis = (id: string, parts: number): Axis => ({
  id,
  label: id,
  entries: Array.from({ length: parts }, (_, index) => ({ id: `part-${index}`, label: `Part ${index}` })),
  at: ({ codes }) => codes.filter((code) => code.startsWith(`${id}/`)).map((code) => code.slice(id.length + 1)),
})
const findings = (count: number, ...codes: string[]) =>
  Array.from(
    { length: count },
    (_, index) => ({ id: `${codes.join(' ')} ${index}`, data: { codes } }) as unknown as FindingRecord,
  )

const [small, large, third] = [axis('small', 2), axis('large', 3), axis('third', 2)]
const shared = (one: string, other: string, count: number) => findings(count, `${one}/part-0`, `${other}/part-1`)

test('crosses the two frameworks that share the most findings, the one with fewer parts across', () => {
  const list = [...shared('small', 'third', LEAST_SHARED), ...shared('small', 'large', LEAST_SHARED + 1)]
  expect(crosswalkPair([small, large, third], list)?.map(({ id }) => id)).toEqual(['large', 'small'])
})

test.each([
  ['too few findings are shared', [small, large], shared('small', 'large', LEAST_SHARED - 1)],
  ['one has too many parts to read', [small, axis('large', MOST_PARTS + 1)], shared('small', 'large', 50)],
  ['findings are coded to parts that are not in the table', [small, large], findings(50, 'small/gone', 'large/part-0')],
  ['there is one framework alone', [small], shared('small', 'large', 50)],
])('there is none when %s', (_, frameworks, list) => {
  expect(crosswalkPair(frameworks, list)).toBeUndefined()
})

test('of equal pairs the first in order is taken', () => {
  const list = [...shared('small', 'large', LEAST_SHARED), ...shared('small', 'third', LEAST_SHARED)]
  expect(crosswalkPair([small, large, third], list)?.map(({ id }) => id)).toEqual(['large', 'small'])
})
