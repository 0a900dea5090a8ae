import type { Facet } from '../../graph/facets.ts'
import { CONFIDENCE_LEVELS } from '../../records/findings/schema.ts'
import type { Records } from '../../records/record.ts'
import { cellLabel } from './cell-label.ts'
import { vocabularyValue } from './vocabulary-label.ts'

/** Facets by which lists of findings are offered, in order. */
export const LISTED_FACETS = [
  'theme',
  'model',
  'report',
  'confidence',
  'direction',
  'level',
  'kind',
] as const satisfies readonly Facet[]
export type ListedFacet = (typeof LISTED_FACETS)[number]

/** Facets that have pages: the listed ones, and framework cells, to which their frameworks lead. */
export const PAGE_FACETS = [...LISTED_FACETS, 'cell'] as const
export type PageFacet = (typeof PAGE_FACETS)[number]

/** Address of the findings with one value of a facet. Cells are written with dots, since their slashes would be folders. */
export function facetPath(facet: PageFacet, value: string): string {
  return `/findings/by/${facet}/${value.replaceAll('/', '.')}/`
}

/** Headings of facets. */
export const FACET_NAMES: Readonly<Record<PageFacet, string>> = {
  theme: 'Theme',
  model: 'Care model',
  report: 'Report',
  confidence: 'Confidence',
  direction: 'Direction',
  level: 'Level',
  kind: 'Kind of finding',
  cell: 'Framework',
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
    case 'cell':
      return cellLabel(records, value)
  }
}

/** All values of a facet that could occur, in the order of their records or lists, also those without findings. */
export function facetOrder(records: Records, facet: ListedFacet): string[] {
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
      return [...CONFIDENCE_LEVELS]
    case 'direction':
      return listed('directions')
    case 'level':
      return listed('levels')
    case 'kind':
      return listed('finding-kinds')
  }
}
