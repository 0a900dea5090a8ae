import type { FindingRecord } from '../graph/facets.ts'
import type { Axis } from './axes.ts'

/** Fewest findings that two frameworks must share before crossing them tells anything. */
export const LEAST_SHARED = 10

/** Most parts of a framework that still make a table to read. */
export const MOST_PARTS = 15

/** The two frameworks with the most findings coded to both: the one with fewer parts across. None when too few are shared. */
export function crosswalkPair(frameworks: readonly Axis[], findings: readonly FindingRecord[]): [Axis, Axis] | undefined {
  const fitting = frameworks.filter(({ entries }) => entries.length <= MOST_PARTS)
  const coded = fitting.map((axis) => new Set(findings.filter(({ data }) => isOn(axis, data)).map(({ id }) => id)))
  let best: [Axis, Axis] | undefined
  let most = LEAST_SHARED - 1
  fitting.forEach((one, index) => {
    for (let next = index + 1; next < fitting.length; next++) {
      const shared = coded[index]!.intersection(coded[next]!).size
      if (shared <= most) continue
      most = shared
      const other = fitting[next]!
      best = one.entries.length >= other.entries.length ? [one, other] : [other, one]
    }
  })
  return best
}

/** True when a finding stands at an entry of the axis: a code for a part with parts below it has no place on it. */
function isOn({ entries, at }: Axis, finding: FindingRecord['data']): boolean {
  const places = at(finding)
  return places.length > 0 && entries.some(({ id }) => places.includes(id))
}
