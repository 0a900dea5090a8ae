import { CHART_RULES } from './charts/rules/index.ts'
import { evidenceViews } from './evidence-map/build-view.ts'
import type { View } from './evidence-map/build-view.ts'
import { buildGraph } from './graph/build-graph.ts'
import type { Graph } from './graph/build-graph.ts'
import { groupFindings } from './graph/facets.ts'
import type { FindingsBy } from './graph/facets.ts'
import { readContent } from './load/read-content.ts'
import type { Problem } from './load/problem.ts'
import { recordPath } from './records/record-types.ts'
import type { Records, Tombstone, TypedRecord } from './records/record.ts'
import { withoutDrafts } from './records/without-drafts.ts'
import { searchDocuments } from './search/search-documents.ts'
import type { SearchDocument } from './search/search-documents.ts'
import { readSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { renderInline, renderMarkdown } from './text/render-markdown.ts'
import type { LinkTargets } from './text/render-markdown.ts'
import { validate } from './validate/validate.ts'

/** Everything that pages are made from. */
export interface SiteData {
  readonly settings: Settings
  /** Records that have pages: published and withdrawn ones, and drafts in the live preview. */
  readonly records: Records
  readonly tombstones: readonly Tombstone[]
  readonly graph: Graph
  readonly findingsBy: FindingsBy
  /** Crossings of findings by two axes; made when first asked for. */
  readonly views: () => readonly View[]
  /** What search knows of each page; made when first asked for. */
  readonly documents: () => readonly SearchDocument[]
  /** Sorted; a site is built only when there are none. */
  readonly problems: readonly Problem[]
  /** Address inside the site with the base path. */
  readonly href: (path: string) => string
  /** Where links in texts lead. */
  readonly targets: LinkTargets
  /** HTML of a record's Markdown. */
  readonly markdown: (text: string, record: { readonly file: string }) => string
  /** HTML of one paragraph of a record's Markdown, without the element around it. */
  readonly inline: (text: string, record: { readonly file: string }) => string
}

/**
 * The site, read once per process. Commands run this file under Node.js and pages run a bundled copy of it,
 * so the one thing that both can see, the global object, holds the result.
 */
export function loadSite(): SiteData {
  const shared = globalThis as { [SHARED]?: SiteData }
  return (shared[SHARED] ??= buildSite(readSettings(process.env), process.env.EVIDENCE_DRAFTS === '1'))
}

/** Forgets the site, so that the next loadSite reads the records again. */
export function forgetSite(): void {
  delete (globalThis as { [SHARED]?: SiteData })[SHARED]
}

const SHARED = Symbol.for('evidence-site')

/** Reads, checks and joins the records. Throws ContentFolderError when there is no content folder. */
function buildSite(settings: Settings, withDrafts: boolean): SiteData {
  const { records: all, tombstones, textLinks, problems } = validate(readContent(settings.contentDir), CHART_RULES)
  const records = withDrafts ? all : withoutDrafts(all)
  const graph = buildGraph(records, textLinks)
  const href = (path: string) => settings.basePath + path.slice(1)
  const pathOfFile = new Map([...graph.nodes.values()].map((node) => [fileOf(records, node.folder, node.id), href(node.path)]))
  const targets: LinkTargets = {
    hrefOfFile: (file) => pathOfFile.get(file),
    report: (id) => {
      const report = records.reports.get(id)
      return report && { label: report.data.short_title, href: href(recordPath('reports', id)) }
    },
  }
  const findingsBy = groupFindings(records)
  let views: readonly View[] | undefined
  let documents: readonly SearchDocument[] | undefined
  return {
    settings,
    records,
    tombstones,
    graph,
    findingsBy,
    views: () => (views ??= evidenceViews(records, findingsBy)),
    documents: () => (documents ??= searchDocuments(records, graph)),
    problems,
    href,
    targets,
    markdown: (text, record) => renderMarkdown(text, record.file, targets),
    inline: (text, record) => renderInline(text, record.file, targets),
  }
}

function fileOf(records: Records, folder: string, id: string): string {
  return (records[folder as keyof Records] as ReadonlyMap<string, TypedRecord<unknown>>).get(id)!.file
}
