import { expect, test } from 'vitest'
import { readableLocator } from './readable-locator.ts'

test.each([
  ['para 3.9', 'para 3.9'],
  ['5.3.2.1', 'section 5.3.2.1'],
  ['5.3 to 5.4', 'section 5.3 to 5.4'],
  ['5.3.2.1; p. 63', 'section 5.3.2.1; p. 63'],
  ['Slide: First slide', 'slide “First slide”'],
  ['Summary para 8', 'Summary para 8'],
])('reads %s as %s', (at, readable) => {
  expect(readableLocator(at)).toBe(readable)
})
