import type { Name } from '../chart-row.ts'
import type { Look, Pattern } from './mark.ts'

/** Colours of series whose kind has none of its own, in turn. */
const TONES = ['t-c1', 't-c2', 't-c3', 't-c4'] as const

/**
 * Patterns in the order in which series take them. Each is used once, since in print, in forced colours and to many eyes
 * no two colours of a set differ enough.
 */
const PATTERNS: readonly Pattern[] = ['solid', 'stripes', 'dots', 'bands', 'columns', 'rows', 'grid', 'open']

/** Most series that can be told apart by pattern or shape; beyond, a chart needs a label at each mark. */
export const MOST_SERIES = PATTERNS.length

/** The look of the only series of a chart. */
export const PLAIN: Look = { tone: 't-c1', pattern: 'solid', shape: 1 }

/** The look of what is left of a base. */
export const REST: Look = { tone: 't-rest', pattern: 'open', shape: 6 }

/** Looks of series by key, each with a pattern and a shape of its own. A care model keeps its colour and shape; a level of confidence its colour. */
export function seriesLooks(names: readonly Name[]): ReadonlyMap<string, Look> {
  return new Map(
    names.map((name, index): [string, Look] => {
      const shape = name.shape ?? index + 1
      const pattern = PATTERNS[(shape - 1) % PATTERNS.length]!
      return [name.key, { tone: name.tone ?? TONES[index % TONES.length]!, pattern, shape }]
    }),
  )
}

/** The look of a row in a chart without series. */
export function rowLook(name: Name): Look {
  return name.tone ? { tone: name.tone, pattern: 'solid', shape: name.shape ?? 1 } : PLAIN
}
