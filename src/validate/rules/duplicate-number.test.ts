import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'

test('rejects the number of another vanguard', () => {
  const { problems } = madeUpContent({
    'vanguards/vanguard-9002.md': MADE_UP['vanguards/vanguard-9001.md'].replace('title: Made-up', 'title: Another made-up'),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/vanguards/vanguard-9002.md:2:9  duplicate-number
      number 9001 is already that of vanguards/vanguard-9001.md
      Fix: Correct one of the two numbers."
  `)
})

test('accepts a number of its own', () => {
  const { problems } = madeUpContent({
    'vanguards/vanguard-9002.md': MADE_UP['vanguards/vanguard-9001.md']
      .replace('9001', '9002')
      .replace('title: Made-up', 'title: Another made-up'),
  })
  expect(problems()).toBe('')
})

test('rejects a vanguard without a whole number', () => {
  const { problems } = madeUpContent(changed('vanguards/vanguard-9001.md', ['number: 9001', 'number: 1.5']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/vanguards/vanguard-9001.md:2:9  schema
      number is 1.5; a whole number is needed"
  `)
})
