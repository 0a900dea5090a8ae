import { describe, expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

describe('seededRandom', () => {
  it('repeats itself for the same seed alone', () => {
    const row = (seed: number) => {
      const { between } = seededRandom(seed)
      return Array.from({ length: 20 }, () => between(0, 1000))
    }
    expect(row(1)).toEqual(row(1))
    expect(row(1)).not.toEqual(row(2))
  })

  it('draws from the whole range, both ends included', () => {
    const { between } = seededRandom(3)
    expect(new Set(Array.from({ length: 200 }, () => between(1, 4)))).toEqual(new Set([1, 2, 3, 4]))
  })

  it.each([
    [2, 2],
    [9, 3],
  ])('asked for %i of three values, gives %i different ones', (count, expected) => {
    const some = seededRandom(5).pickSome(['a', 'b', 'c'], count)
    expect(new Set(some).size).toBe(expected)
    expect(some.length).toBe(expected)
  })
})
