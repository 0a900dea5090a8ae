import { facetValues } from '../../graph/facets.ts'
import type { CountedBy } from '../../records/charts/schema.ts'
import type { Records } from '../../records/record.ts'
import type { ChartData } from '../chart-row.ts'
import { facetNames, publishedFindings } from './finding-rows.ts'

/** Values of a facet and how many findings join each two of them; pairs with fewer than `least` are left out. */
export function findingLinks(records: Records, by: CountedBy, least: number): ChartData & { kind: 'network' } {
  const counts = new Map<string, number>()
  const pairs = new Map<string, number>()
  const names = facetNames(records, by)
  const place = new Map(names.map(({ key }, index) => [key, index]))
  for (const { data } of publishedFindings(records)) {
    const values = [...new Set(facetValues(data, by))].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
    values.forEach((from, index) => {
      counts.set(from, (counts.get(from) ?? 0) + 1)
      for (const to of values.slice(index + 1)) pairs.set(`${from}\n${to}`, (pairs.get(`${from}\n${to}`) ?? 0) + 1)
    })
  }
  const links = [...pairs]
    .filter(([, count]) => count >= least)
    .map(([key, count]) => ({ from: key.split('\n')[0]!, to: key.split('\n')[1]!, count }))
    .toSorted((a, b) => b.count - a.count || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
  return { kind: 'network', nodes: names.map(({ key, label }) => ({ key, label, count: counts.get(key) ?? 0 })), links }
}
