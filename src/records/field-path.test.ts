import { expect, test } from 'vitest'
import { fieldValues } from './field-path.ts'

const DATA = {
  a: 1,
  list: [{ b: 2 }, { b: null }, {}, { b: 3 }],
  deep: { list: [[1], [2]] },
  empty: null,
  text: 'abc',
  words: ['x', 'y'],
}

test.each([
  ['a', [[['a'], 1]]],
  [
    'words[]',
    [
      [['words', 0], 'x'],
      [['words', 1], 'y'],
    ],
  ],
  // Positions are those in the file, also behind entries without the field.
  [
    'list[].b',
    [
      [['list', 0, 'b'], 2],
      [['list', 3, 'b'], 3],
    ],
  ],
  [
    'deep.list[]',
    [
      [['deep', 'list', 0], [1]],
      [['deep', 'list', 1], [2]],
    ],
  ],
  ['nothing', []],
  ['empty', []],
  ['nothing.at.all[]', []],
  // What does not have the expected form is left to the schema.
  ['a[]', []],
  ['text[].b', []],
  ['words[].b', []],
])('finds %s', (pattern, found) => {
  expect(fieldValues(DATA, pattern).map(({ path, value }) => [path, value])).toEqual(found)
})

test.each([null, undefined, 'text', 3])('finds nothing in %s', (data) => {
  expect(fieldValues(data, 'a.b[]')).toEqual([])
})
