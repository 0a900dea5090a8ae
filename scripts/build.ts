import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { checkBuiltSite } from '../src/built-site/check-built-site.ts'
import type { SiteReport } from '../src/built-site/check-built-site.ts'
import { formatFaults } from '../src/built-site/format-faults.ts'
import { writeSearchIndex } from '../src/search/write-search-index.ts'
import { loadSite } from '../src/site.ts'
import type { SiteData } from '../src/site.ts'
import { RECORD_TYPES } from '../src/records/record-types.ts'
import { formatProblems } from '../src/validate/format-problems.ts'
import { failWith, plural, runCommand, step } from './say.ts'

const HELP = `npm run build

Checks the records and builds the site: pages, search index, check of what was built. The last good site stays
where it is until the new one is complete. Settings in the environment:
  CONTENT_DIR  folder of the records (content)     OUT_DIR    folder to write to (dist)
  SITE_URL     address, https://example.org        BASE_PATH  path under it, /evidence/
Exit 0: built. 1: the records or the site have faults. 2: wrong use.`

await runCommand(async () => {
  readArguments()
  const site = await step('Checking records', () => loadSite())
  if (site.problems.length > 0) return reportProblems(site)
  const { outDir } = site.settings
  refuseForeignFolder(outDir)
  // Inside the project and named after this process: Astro shares working files between builds to places outside it.
  const staging = resolve('.cache', `build-${process.pid}`)
  mkdirSync(dirname(outDir), { recursive: true })
  try {
    await step('Writing pages', () => writePages(staging))
    await step('Indexing for search', () => indexPages(site, staging))
    const report = await step('Checking the built site', () => checkBuiltSite(staging, site.settings.basePath, recordPaths(site)))
    if (report.faults.length > 0) return reportFaults(report)
    replaceFolder(staging, outDir)
    reportSuccess(site, report)
    return 0
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
})

function readArguments(): void {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (!values.help) return
  console.log(HELP)
  process.exit(0)
}

function reportProblems({ problems, settings }: SiteData): number {
  console.error(formatProblems(problems, settings.contentDir, 'text'))
  console.error(`\n${plural(problems.length, 'problem')}; nothing was written.`)
  return 1
}

/** Replacing a folder deletes it, so a folder that holds anything but a built site is left alone. */
function refuseForeignFolder(outDir: string): void {
  if (!existsSync(outDir) || readdirSync(outDir).length === 0) return
  const isAbove = `${process.cwd()}${sep}`.startsWith(`${resolve(outDir)}${sep}`)
  if (isAbove || !existsSync(`${outDir}/pagefind`))
    failWith(`OUT_DIR is ${outDir}, which holds something else than a built site. Name an empty folder.`)
}

async function writePages(outDir: string): Promise<void> {
  // Only here: loading Astro takes a second, for which nobody should wait who has a problem to mend.
  const { build } = await import('astro')
  await build({ outDir, logLevel: 'error' })
}

function indexPages({ records, documents }: SiteData, folder: string): Promise<void> {
  return writeSearchIndex(documents(), records.site.get('site')!.data.language, `${folder}/pagefind`)
}

function recordPaths({ graph }: SiteData): ReadonlySet<string> {
  const single = new Set<string>(RECORD_TYPES.filter((type) => 'single' in type).map((type) => type.folder))
  return new Set([...graph.nodes.values()].filter((node) => !single.has(node.folder)).map((node) => node.path))
}

function reportFaults({ faults }: SiteReport): number {
  console.error(formatFaults(faults))
  console.error(`\n${plural(faults.length, 'fault')} in the built site; the last good site is untouched.`)
  return 1
}

/** Puts the new site in the place of the old one; both moves are renames, so there is hardly a moment without a site. */
function replaceFolder(from: string, to: string): void {
  const [fresh, old] = [`${to}.new`, `${to}.old`]
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(from, fresh)
  } catch (error) {
    // The output may be on another disk, where nothing can be renamed to.
    if ((error as { code?: string }).code !== 'EXDEV') throw error
    cpSync(from, fresh, { recursive: true })
  }
  if (existsSync(to)) renameSync(to, old)
  renameSync(fresh, to)
  rmSync(old, { recursive: true, force: true })
}

function reportSuccess({ records, settings }: SiteData, report: SiteReport): void {
  const counts = RECORD_TYPES.filter((type) => records[type.folder].size > 0 && !('single' in type)).map(
    (type) => `${records[type.folder].size} ${type.many.toLowerCase()}`,
  )
  const folder = relative(process.cwd(), settings.outDir) || '.'
  console.log(
    `\n${plural(report.pages, 'page')}, ${plural(report.files, 'file')}, ${plural(report.links, 'link')} checked, in ${folder}/`,
  )
  console.log(counts.join(', '))
  console.log(`Address: ${settings.siteUrl}${settings.basePath}  ·  npm start serves it here.`)
}
