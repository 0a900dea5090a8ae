import type { FindingRecord } from '../../graph/facets.ts'
import { facetValues } from '../../graph/facets.ts'
import type { CountedBy } from '../../records/charts/schema.ts'
import type { Records } from '../../records/record.ts'
import { facetLabel, facetOrder } from '../../tables/words/facet-labels.ts'
import type { ChartRow, Name } from '../chart-row.ts'
import { modelName } from './model-name.ts'

/** Numbers of findings by one facet, or by two; a finding with several values counts under each of them. */
export function findingRows(records: Records, by: CountedBy, and: CountedBy | undefined): ChartRow[] {
  const counts = new Map<string, number>()
  for (const { data } of publishedFindings(records)) {
    for (const first of new Set(facetValues(data, by))) {
      for (const second of and ? new Set(facetValues(data, and)) : ['']) {
        const key = `${first}\n${second}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  const rows = facetNames(records, by)
  const series = and ? facetNames(records, and) : [undefined]
  return rows.flatMap((row) =>
    series.map((one) => {
      const value = counts.get(`${row.key}\n${one?.key ?? ''}`) ?? 0
      return {
        row,
        series: one,
        value,
        mark: String(value),
        text: `${value} ${value === 1 ? 'finding' : 'findings'}`,
        sources: [],
      }
    }),
  )
}

/** Values of a facet as names, in the order in which readers see them everywhere. */
export function facetNames(records: Records, facet: CountedBy): Name[] {
  return facetOrder(records, facet).map((key) => {
    if (facet === 'model') return { ...modelName(records, key), key }
    const label = facetLabel(records, facet, key)
    return facet === 'confidence' ? { key, label, tone: `t-${key}` } : { key, label }
  })
}

/** Findings that count: withdrawn ones do not. */
export function publishedFindings(records: Records): FindingRecord[] {
  return [...records.findings.values()].filter(({ data }) => data.status !== 'withdrawn')
}
