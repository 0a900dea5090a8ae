import type { Name } from '../chart-row.ts'
import type { Look, Pattern } from './mark.ts'

/** Looks of series whose kind has none of its own: neighbours differ in colour and in pattern. */
const LOOKS: readonly Omit<Look, 'shape'>[] = [
  { tone: 't-c1', pattern: 'solid' },
  { tone: 't-c2', pattern: 'stripes' },
  { tone: 't-c3', pattern: 'solid' },
  { tone: 't-c4', pattern: 'dots' },
  { tone: 't-c1', pattern: 'rows' },
  { tone: 't-c2', pattern: 'solid' },
  { tone: 't-c3', pattern: 'stripes' },
  { tone: 't-c4', pattern: 'open' },
]

/** Patterns of series that have an order and colours of their own, such as levels of confidence. */
const ORDERED: readonly Pattern[] = ['solid', 'stripes', 'dots', 'open']

/** The look of the only series of a chart. */
export const PLAIN: Look = { tone: 't-c1', pattern: 'solid', shape: 1 }

/** The look of what is left of a base. */
export const REST: Look = { tone: 't-rest', pattern: 'open', shape: 6 }

/** Looks of series by key. A care model keeps its colour and shape; a level of confidence its colour. */
export function seriesLooks(names: readonly Name[]): ReadonlyMap<string, Look> {
  return new Map(
    names.map((name, index): [string, Look] => {
      if (name.tone && name.shape) return [name.key, { tone: name.tone, pattern: 'solid', shape: name.shape }]
      if (name.tone) return [name.key, { tone: name.tone, pattern: ORDERED[index % ORDERED.length]!, shape: index + 1 }]
      return [name.key, { ...LOOKS[index % LOOKS.length]!, shape: index + 1 }]
    }),
  )
}

/** The look of a row in a chart without series. */
export function rowLook(name: Name): Look {
  return name.tone ? { tone: name.tone, pattern: 'solid', shape: name.shape ?? 1 } : PLAIN
}
