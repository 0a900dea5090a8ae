import type { Facet } from '../graph/facets.ts'
import type { Records } from '../records/record.ts'
import { vocabularyValue } from './vocabulary-label.ts'

/** Facets that have pages of their own, in the order in which lists offer them. */
export const PAGE_FACETS = ['theme', 'model', 'report', 'confidence', 'direction', 'level', 'kind'] as const satisfies readonly Facet[]
export type PageFacet = (typeof PAGE_FACETS)[number]

/** Headings of facets. */
export const FACET_NAMES: Readonly<Record<PageFacet, string>> = {
  theme: 'Theme',
  model: 'Care model',
  report: 'Report',
  confidence: 'Confidence',
  direction: 'Direction',
  level: 'Level',
  kind: 'Kind of finding',
}

/** A value of a facet as readers see it. */
export function facetLabel(records: Records, facet: PageFacet, value: string): string {
  switch (facet) {
    case 'theme':
      return records.themes.get(value)?.data.title ?? value
    case 'model':
      return records.models.get(value)?.data.title ?? value
    case 'report':
      return records.reports.get(value)?.data.short_title ?? value
    case 'confidence':
      return value === 'very-low' ? 'Very low' : value[0]!.toUpperCase() + value.slice(1)
    case 'direction':
      return vocabularyValue(records, 'directions', value).label
    case 'level':
      return vocabularyValue(records, 'levels', value).label
    case 'kind':
      return vocabularyValue(records, 'finding-kinds', value).label
  }
}

/** All values of a facet that could occur, in the order of their records or lists, also those without findings. */
export function facetOrder(records: Records, facet: PageFacet): string[] {
  const listed = (list: string) => records.vocabulary.get(list)?.data.values.map(({ id }) => id) ?? []
  const ordered = (map: ReadonlyMap<string, { id: string; data: { order: number } }>) =>
    [...map.values()].toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => id)
  switch (facet) {
    case 'theme':
      return ordered(records.themes)
    case 'model':
      return ordered(records.models)
    case 'report':
      return [...records.reports.values()].filter(({ data }) => data.included).map(({ id }) => id)
    case 'confidence':
      return ['high', 'moderate', 'low', 'very-low']
    case 'direction':
      return listed('directions')
    case 'level':
      return listed('levels')
    case 'kind':
      return listed('finding-kinds')
  }
}
