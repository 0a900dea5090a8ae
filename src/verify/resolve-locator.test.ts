import { expect, test } from 'vitest'
import { resolveLocator } from './resolve-locator.ts'
import { splitSource } from './split-source.ts'

const text = [
  'Summary', '1 In short.', '2 Shorter.', // 0-2
  'Part One', '1.1 It begins.', '1.2 It goes on.', '1.3 It ends.', // 3-6
  'Figure 1: Sites', 'A 9', // 7-8
].join('\n') // prettier-ignore
const source = splitSource(text, {
  kinds: ['paragraph', 'heading', 'figure', 'page'],
  headings: ['Summary', 'Part One'],
  slides: [],
  versions: [],
  printed: {},
})

test.each([
  ['Summary', [[0, 3]]],
  ['Summary para 2', [[2, 3]]],
  ['para 1.2', [[5, 6]]],
  ['paras 1.1 to 1.2', [[4, 6]]],
  ['Figure 1', [[7, 9]]],
  ['Summary para 1; para 1.1', [[1, 2], [4, 5]]], // prettier-ignore
])('resolves "%s"', (at, ranges) => {
  expect(resolveLocator(at, source)).toEqual({ ranges, unknown: [], astray: [] })
})

test.each(['Summary para 3', 'para 2.1', 'paras 1.1 to 1.9', 'Figure 2', 'Part Two', 'p. 4', 'Slide: Sites', 'anything'])(
  'finds no place "%s"',
  (at) => expect(resolveLocator(at, source).unknown).toEqual([at]),
)

test('a page narrows the section it is named with, and is astray outside it', () => {
  const page = (number: number) => `${'A line.\n'.repeat(47)}\n${number}\n\n`
  const lines = `1 Aims\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(page).join('')}2 Ways\nThe end.\n`
  const paged = splitSource(lines, { kinds: ['section', 'page'], headings: [], slides: [], versions: [], printed: {} })
  expect(resolveLocator('1; p. 5', paged).ranges).toEqual([[199, 349]])
  expect(resolveLocator('2; p. 5', paged)).toMatchObject({ astray: ['p. 5'], unknown: [] })
  expect(resolveLocator('2; p. 50', paged).unknown).toEqual(['p. 50'])
})
