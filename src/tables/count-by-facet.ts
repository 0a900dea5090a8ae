import { facetValues } from '../graph/facets.ts'
import type { FindingRecord } from '../graph/facets.ts'
import type { Records } from '../records/record.ts'
import { facetLabel, facetOrder } from './words/facet-labels.ts'
import type { ListedFacet } from './words/facet-labels.ts'

/** How many findings have one value of a facet. */
export interface FacetCount {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** How many of some findings have each value of a facet: all values in their order, those that none has with 0. */
export function countByFacet(records: Records, findings: readonly FindingRecord[], facet: ListedFacet): FacetCount[] {
  const counts = new Map<string, number>()
  for (const { data } of findings) {
    for (const value of new Set(facetValues(data, facet))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return facetOrder(records, facet).map((value) => ({
    value,
    label: facetLabel(records, facet, value),
    count: counts.get(value) ?? 0,
  }))
}
