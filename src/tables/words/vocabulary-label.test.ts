import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import { vocabularyValue } from './vocabulary-label.ts'

test('finds a value of a list, else stands in with its id', () => {
  const { records } = madeUpContent().validated
  expect(vocabularyValue(records, 'levels', 'level-a')).toEqual({ id: 'level-a', label: 'level-a', definition: 'Made up.' })
  expect(vocabularyValue(records, 'levels', 'nothing')).toEqual({ id: 'nothing', label: 'nothing', definition: '' })
  expect(vocabularyValue(records, 'nothing', 'a')).toEqual({ id: 'a', label: 'a', definition: '' })
})
