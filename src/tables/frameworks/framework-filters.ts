import { facetValues } from '../../graph/facets.ts'
import type { FindingRecord } from '../../graph/facets.ts'
import type { Records } from '../../records/record.ts'
import { FACET_NAMES, facetLabel, facetOrder } from '../words/facet-labels.ts'
import { findingsOfRow } from './framework-rows.ts'
import type { FrameworkRow } from './framework-rows.ts'
import { numberFilters } from '../row-filter.ts'
import type { RowFilter } from '../row-filter.ts'

/** What the findings in a framework can be narrowed by. */
const FILTER_FACETS = ['direction', 'confidence', 'model', 'report'] as const

/** Filters of a framework: each is a class on every finding that it leaves, and a page of thousands must stay small. */
const MOST_FRAMEWORK_FILTERS = 32

/** How many filters there are at most: values that the findings in some rows have between them. */
export function countFilterValues(rows: readonly FrameworkRow[]): number {
  const findings = rows.flatMap(findingsOfRow)
  const values = FILTER_FACETS.map((facet) => new Set(findings.flatMap(({ data }) => facetValues(data, facet))).size)
  // A value that is the only one of its kind narrows nothing down, as a rule.
  return Math.min(
    MOST_FRAMEWORK_FILTERS,
    values.reduce((sum, size) => sum + (size > 1 ? size : 0), 0),
  )
}

/** Filters for the findings coded to a framework, in the order of their lists. */
export function frameworkFilters(records: Records, rows: readonly FrameworkRow[]): RowFilter[] {
  const byRow = rows.map(findingsOfRow)
  const findings = [...new Set(byRow.flat())]
  const coded = byRow.filter((list) => list.length > 0).length
  const filters = FILTER_FACETS.flatMap((facet) => {
    const groups = groupByValue(byRow, facet)
    return facetOrder(records, facet).flatMap((value) => {
      const { leaves, parts } = groups.get(value) ?? { leaves: new Set<string>(), parts: new Set() }
      const label = facetLabel(records, facet, value)
      const some = parts.size === coded ? `all ${coded}` : `${parts.size} of the ${coded}`
      const where = coded === 1 ? '' : `, in ${some} parts with findings`
      return {
        id: `only-${facet}-${value}`,
        group: FACET_NAMES[facet],
        label: facet === 'model' ? records.models.get(value)!.data.abbreviation : label,
        note: `Only findings with ${FACET_NAMES[facet].toLowerCase()} “${label}”: ${leaves.size} of ${findings.length}${where}.`,
        leaves,
      }
    })
  })
  return numberFilters(filters, findings.length, MOST_FRAMEWORK_FILTERS)
}

/** For each value, the findings that have it and the parts in which they stand. */
function groupByValue(byRow: readonly (readonly FindingRecord[])[], facet: (typeof FILTER_FACETS)[number]): Map<string, Group> {
  const groups = new Map<string, Group>()
  byRow.forEach((findings, part) => {
    for (const { id, data } of findings) {
      for (const value of facetValues(data, facet)) {
        const group = groups.get(value) ?? { leaves: new Set(), parts: new Set() }
        groups.set(value, group)
        group.leaves.add(id)
        group.parts.add(part)
      }
    }
  })
  return groups
}

interface Group {
  readonly leaves: Set<string>
  readonly parts: Set<number>
}
