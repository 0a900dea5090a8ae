import { expect, test } from 'vitest'
import { formatFaults } from './format-faults.ts'

test('prints faults with page and message, without what a terminal would obey', () => {
  const faults = [
    { page: '/a/', message: 'has no title' },
    { page: '/b\u001b[2J/', message: 'has the same title as /a/: A\u001b]0;x\u0007\nB\u009b31m' },
  ]
  expect(formatFaults(faults)).toBe('/a/\n  has no title\n/b�[2J/\n  has the same title as /a/: A�]0;x��B�31m')
})

test('prints the first thirty and counts the rest', () => {
  const lines = formatFaults(Array.from({ length: 32 }, (_, index) => ({ page: `/${index}/`, message: 'm' }))).split('\n')
  expect(lines.slice(-3)).toEqual(['/29/', '  m', '… and 2 more'])
})
