import { shortStudyWords } from '../tables/words/study-words.ts'
import { independence } from '../graph/independence.ts'
import type { Graph, Node } from '../graph/build-graph.ts'
import { recordType } from '../records/record-types.ts'
import type { Records, TypedRecord } from '../records/record.ts'
import { facetLabel } from '../tables/words/facet-labels.ts'
import { plainText } from '../text/render-markdown.ts'

/** What search knows of one page. */
export interface SearchDocument {
  /** Address inside the site, without the base path. */
  readonly path: string
  readonly title: string
  /** Other names by which readers look for it. */
  readonly aliases: readonly string[]
  /** The text, the most telling first. */
  readonly text: readonly string[]
  /** Values by facet, as readers see them. */
  readonly filters: Readonly<Partial<Record<SearchFacet, readonly string[]>>>
  /** One line under the title in the list of results. */
  readonly summary: string
}

/** Facets of the search page in the order in which it offers them. */
export const SEARCH_FACETS = ['type', 'model', 'theme', 'report', 'confidence'] as const
export type SearchFacet = (typeof SEARCH_FACETS)[number]

/** Types of record whose pages can be found, with the word that readers see. */
const SEARCHED: Readonly<Record<string, string>> = {
  briefings: 'Briefing',
  themes: 'Theme',
  findings: 'Finding',
  measures: 'Number',
  disagreements: 'Disagreement',
  charts: 'Chart',
  vanguards: 'Vanguard',
  models: 'Care model',
  reports: 'Report',
  frameworks: 'Framework',
  pages: 'About',
}

/** One document for each page that a reader can look for, and one for each glossary term; sorted by path. */
export function searchDocuments(records: Records, graph: Graph): SearchDocument[] {
  const named = aliasesByRecord(records)
  const pages = [...graph.nodes.values()]
    .filter((node) => node.folder in SEARCHED && node.status !== 'withdrawn')
    .map((node) => toDocument(records, node, named.get(node.key) ?? []))
  return [...pages, ...terms(records)].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Names that the glossary gives to records: the term and its aliases. */
function aliasesByRecord(records: Records): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const term of records.glossary.get('glossary')?.data.terms ?? []) {
    if (term.record) named.set(term.record, [...(named.get(term.record) ?? []), term.term, ...term.aliases])
  }
  return named
}

function toDocument(records: Records, node: Node, glossaryNames: readonly string[]): SearchDocument {
  const record = (records[node.folder as keyof Records] as ReadonlyMap<string, TypedRecord<Record<string, unknown>>>).get(
    node.id,
  )!
  const { data } = record
  // Readers who have a list of the sites look for one by its number.
  const numbered = node.folder === 'vanguards' ? `${SEARCHED[node.folder]} ${data.number as number}` : undefined
  const own = [data.abbreviation, data.short_title, numbered, ...((data.aliases as string[] | undefined) ?? [])] as (
    string | undefined
  )[]
  const aliases = [...new Set([...own, ...glossaryNames].filter((name) => name !== undefined && name !== node.title))] as string[]
  const facets = facetsOf(records, node, data)
  const label = (facet: 'model' | 'theme' | 'report' | 'confidence', ids: readonly string[] = []) =>
    ids.map((id) => facetLabel(records, facet, id))
  return {
    path: node.path,
    title: node.title,
    aliases,
    text: [...strings(data), plainText(record.body)],
    filters: {
      type: [SEARCHED[node.folder]!],
      model: label('model', facets.model),
      theme: label('theme', facets.theme),
      report: label('report', facets.report),
      confidence: label('confidence', facets.confidence),
    },
    summary: summaryOf(records, node, data),
  }
}

type Facets = Partial<Record<'model' | 'theme' | 'report' | 'confidence', readonly string[]>>

function facetsOf(records: Records, node: Node, data: Record<string, unknown>): Facets {
  const evidence = (data.evidence ?? data.values ?? data.facts ?? data.versions ?? []) as { report: string }[]
  const reports = [...new Set(evidence.map(({ report }) => report))]
  switch (node.folder) {
    case 'findings': {
      const finding = records.findings.get(node.id)!.data
      return { model: finding.models, theme: finding.themes, report: reports, confidence: [finding.confidence.overall] }
    }
    case 'models':
      return { model: [node.id] }
    case 'themes':
      return { theme: [node.id] }
    case 'vanguards':
      return { model: [records.vanguards.get(node.id)!.data.model], report: reports }
    case 'reports': {
      const report = records.reports.get(node.id)!.data
      return report.included ? { report: [node.id], model: report.models } : {}
    }
    default:
      return { theme: (data.themes as string[] | undefined) ?? [], report: reports }
  }
}

function summaryOf(records: Records, node: Node, data: Record<string, unknown>): string {
  if (node.folder === 'findings') {
    const { confidence, evidence } = records.findings.get(node.id)!.data
    const level = facetLabel(records, 'confidence', confidence.overall)
    return `${level} confidence · ${shortStudyWords(independence(records, evidence))}`
  }
  const text =
    data.key_message ?? data.question ?? data.description ?? data.definition ?? data.subtitle ?? data.place ?? data.summary
  if (typeof text === 'string') return plainText(text)
  const { one } = recordType(node.folder)
  return one[0]!.toUpperCase() + one.slice(1)
}

/** Every text in a record that a reader could look for: not ids, dates or places in reports. */
function strings(data: unknown): string[] {
  const skipped = new Set([
    'title',
    'aliases',
    'report',
    'at',
    'via',
    'id',
    'ledger',
    'status',
    'issued',
    'reviewed',
    'locators',
    'type',
    'kind',
  ])
  const visit = (value: unknown): string[] => {
    if (typeof value === 'string') return /\s/.test(value) ? [plainText(value)] : []
    if (Array.isArray(value)) return value.flatMap(visit)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, child]) => (skipped.has(key) ? [] : visit(child)))
  }
  return visit(data)
}

function terms(records: Records): SearchDocument[] {
  return (records.glossary.get('glossary')?.data.terms ?? [])
    .filter((term) => !term.record)
    .map((term) => ({
      path: `/glossary/#${term.id}`,
      title: term.term,
      aliases: term.aliases,
      text: [plainText(term.definition)],
      filters: { type: ['Glossary term'] },
      summary: plainText(term.definition),
    }))
}
