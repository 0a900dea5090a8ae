import { describe, expect, test } from 'vitest'
import { parseYaml } from './parse-yaml.ts'

describe('reads values as their authors wrote them', () => {
  test.each([
    ['a date', 'a: 2026-11-22', '2026-11-22'],
    ['a time, not a number of minutes', 'a: 12:30', '12:30'],
    ['yes, not true', 'a: yes', 'yes'],
    ['grouped digits, not a number', 'a: 1_000', '1_000'],
    ['a section number as the number that YAML takes it for', 'a: 3.10', 3.1],
    ['nothing', 'a: ~', null],
  ])('%s', (_, text, value) => {
    expect(parseYaml(text)).toEqual({ ok: true, data: { a: value } })
  })

  test('an empty text', () => {
    expect(parseYaml(' \n')).toEqual({ ok: true, data: undefined })
  })
})

const bomb = [
  'a: &a [x, x]',
  ...[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
].join('\n')

describe('says what is wrong and where', () => {
  test.each([
    ['a key used twice', 'a: 1\nb:\n  c: 1\n  c: 2\n', 4, 3, 'is not valid YAML: duplicated mapping key'],
    ['a colon that parts nothing', 'a: b: c', 1, 5, 'is not valid YAML: bad indentation of a mapping entry'],
    ['a tab', 'a:\n\tb: 1', 2, 1, 'is not valid YAML: tab characters must not be used in indentation'],
    ['code', 'a: !!js/function x', 1, 4, 'is not valid YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>'],
    ['lists without end', `a: ${'['.repeat(50_000)}`, 1, 103, 'is not valid YAML: nesting exceeded maxDepth (100)'],
    ['a NUL', 'a: b\u0000', 1, 5, 'is not valid YAML: null byte is not allowed in input'],
    [
      'an alias, not the asterisks before it',
      'a: &x [2 *3*]\nb: "**bold**"\nc: [1, *x]\n',
      3,
      8,
      'uses a YAML alias (*name), which records may not',
    ],
    ['an alias within itself', 'a: &x [*x]', 1, 8, 'uses a YAML alias (*name), which records may not'],
    ['an alias bomb', bomb, 2, 8, 'uses a YAML alias (*name), which records may not'],
    ['the key __proto__', 'a: 1\nb:\n  __proto__: { c: 1 }\n', 3, 3, '"__proto__" is not a key that a record may have'],
  ])('%s', (_, text, line, column, message) => {
    expect(parseYaml(text)).toEqual({ ok: false, failure: { message, line, column, fix: expect.any(String) } })
  })
})

test('lets no record change what objects are', () => {
  parseYaml('__proto__: { polluted: true }')
  expect('polluted' in {}).toBe(false)
})

test('says of tabs what to put in their place', () => {
  expect(parseYaml('a:\n\t- b\n')).toEqual({
    ok: false,
    failure: {
      message: 'is not valid YAML: tab characters must not be used in indentation',
      fix: 'Put two spaces in the place of each tab at the beginning of a line.',
      line: 2,
      column: 1,
    },
  })
})
