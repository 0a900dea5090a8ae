import { build as buildPages } from 'astro'
import { readdirSync } from 'node:fs'
import { checkBuiltSite } from '../built-site/check-built-site.ts'
import { buildGraph } from '../graph/build-graph.ts'
import { groupFindings } from '../graph/facets.ts'
import { readContent } from '../load/read-content.ts'
import { searchDocuments } from '../search/search-documents.ts'
import { writeSearchIndex } from '../search/write-search-index.ts'
import { readSettings } from '../settings.ts'
import { loadSite } from '../site.ts'
import { validate } from '../validate/validate.ts'

/** Stages of a build in their order. */
export const STAGES = ['load', 'validate', 'graph', 'pages', 'search', 'check'] as const
export type StageName = (typeof STAGES)[number]

/** A stage that is ready to be measured; it returns how many records or pages went through it. */
export type ReadyStage = () => number | Promise<number>

/** Does what comes before a stage, and returns the stage itself. CONTENT_DIR and OUT_DIR say what it works on. */
export function prepareStage(name: StageName): ReadyStage {
  const settings = readSettings(process.env)
  switch (name) {
    case 'load':
      return () => readContent(settings.contentDir).records.length
    case 'validate': {
      const content = readContent(settings.contentDir)
      return () => {
        const { problems } = validate(content)
        // The generator writes valid records, so a problem means that a rule or a schema has moved on without it.
        if (problems.length > 0)
          throw new Error(`made-up content has ${problems.length} problems: ${JSON.stringify(problems[0])}`)
        return content.records.length
      }
    }
    case 'graph': {
      const { records, textLinks } = validate(readContent(settings.contentDir))
      return () => {
        groupFindings(records)
        return buildGraph(records, textLinks).nodes.size
      }
    }
    case 'pages':
      loadSite()
      return async () => {
        await buildPages({ outDir: settings.outDir, logLevel: 'error' })
        return readdirSync(settings.outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length
      }
    case 'search': {
      const { records, graph } = loadSite()
      return async () => {
        const documents = searchDocuments(records, graph)
        await writeSearchIndex(documents, 'en', `${settings.outDir}/pagefind`)
        return documents.length
      }
    }
    case 'check': {
      const paths = new Set([...loadSite().graph.nodes.values()].map(({ path }) => path))
      return () => {
        const { faults, pages } = checkBuiltSite(settings.outDir, settings.basePath, paths)
        if (faults.length > 0) throw new Error(`the made-up site has ${faults.length} faults: ${JSON.stringify(faults[0])}`)
        return pages
      }
    }
  }
}
