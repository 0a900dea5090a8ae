import { expect, test } from 'vitest'
import { recordPath, recordType, RECORD_TYPES } from './record-types.ts'

test('gives the address of a record', () => {
  expect(recordPath('findings', 'finding-9001')).toBe('/findings/finding-9001/')
  expect(recordPath('measures', 'measure-9001')).toBe('/numbers/measure-9001/')
  expect(recordPath('pages', 'about')).toBe('/about/')
  expect(recordPath('glossary', 'glossary')).toBe('/glossary/')
})

test('is short with programmers who ask for another type', () => {
  expect(() => recordType('nonsense')).toThrow('unknown record type: nonsense')
})

test('refers only to types that there are', () => {
  const folders = new Set<string>(RECORD_TYPES.map(({ folder }) => folder))
  expect(folders.size).toBe(RECORD_TYPES.length)
  const named = RECORD_TYPES.flatMap(({ folder }) => Object.values(recordType(folder).references ?? {}))
  expect(named.filter((name) => !folders.has(name))).toEqual([])
})
