import { expect, test } from 'vitest'
import { allowedLevels } from './confidence.ts'
import { CONCERNS } from './schema.ts'
import type { Concern } from './schema.ts'

const rated = (...concerns: Concern[]) => {
  const [methodological, coherence, adequacy, relevance] = concerns.map((concern) => ({ concern, why: 'Made up.' }))
  return allowedLevels({
    methodological: methodological!,
    coherence: coherence!,
    adequacy: adequacy!,
    relevance: relevance!,
    overall: 'low',
  })
}

test.each([
  ['none none none none', ['high']],
  ['none none none minor', ['high', 'moderate']],
  ['minor none minor none', ['high', 'moderate']],
  ['minor minor minor none', ['moderate']],
  ['none none none moderate', ['moderate', 'low']],
  ['minor minor minor moderate', ['moderate', 'low']],
  ['moderate none moderate none', ['moderate', 'low']],
  ['moderate moderate moderate none', ['low', 'very-low']],
  ['serious none none none', ['low', 'very-low']],
  ['serious serious none none', ['low', 'very-low']],
  ['serious serious serious none', ['very-low']],
  ['serious serious serious serious', ['very-low']],
])('%s allows %j', (concerns, levels) => {
  expect(rated(...(concerns.split(' ') as Concern[]))).toEqual(levels)
})

test('allows at least one level for all ratings, and only neighbouring ones', () => {
  const order = ['high', 'moderate', 'low', 'very-low']
  for (const a of CONCERNS)
    for (const b of CONCERNS)
      for (const c of CONCERNS)
        for (const d of CONCERNS) {
          const places = rated(a, b, c, d).map((level) => order.indexOf(level))
          expect([1, 2]).toContain(places.length)
          expect(places.at(-1)! - places[0]!).toBe(places.length - 1)
        }
})

test('asks nothing of the order of the components', () => {
  expect(rated('serious', 'none', 'minor', 'moderate')).toEqual(rated('moderate', 'minor', 'none', 'serious'))
})
