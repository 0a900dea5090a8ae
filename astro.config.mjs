import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkedBriefings } from './src/dev/checked-briefings.ts'
import { contentReload } from './src/dev/content-reload.ts'
import { MARKDOWN_FEATURES } from './src/load/read-body.ts'
import { recordPath } from './src/records/record-types.ts'
import { readSettings } from './src/settings.ts'
import { loadSite } from './src/site.ts'
import { nameTables } from './src/text/name-tables.ts'
import { numberCells, recordText } from './src/text/render-markdown.ts'

const settings = readSettings(process.env)

/** A briefing's path from the content folder; links in it are relative to that. */
const briefingFile = (url) => relative(settings.contentDir, fileURLToPath(url)).replaceAll('\\', '/')

const targets = {
  hrefOfFile: (file) => loadSite().targets.hrefOfFile(file),
  report: (id) => loadSite().targets.report(id),
}

/** True of the folder that a build writes to, and of its names while the new site takes the place of the old. */
function isBuilt(path) {
  const folders = ['', '.new', '.old'].map((ending) => settings.outDir + ending)
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** Old addresses of records that have moved lead to the new ones. */
function redirects() {
  const { tombstones, href } = loadSite()
  const moves = tombstones.map(({ folder, id, movedTo }) => [recordPath(folder, id), href(recordPath(folder, movedTo))])
  return Object.fromEntries(moves)
}

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  trailingSlash: 'always',
  redirects: redirects(),
  // White space as in JSX, which is also how Prettier writes templates: a space that counts is written {' '}.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    assets: 'assets',
    // Eight pages at once halve the time of a large build; more gain nothing on two cores.
    concurrency: 8,
    // A style sheet of its own is fetched once for all pages, and a strict content security policy needs no hashes.
    inlineStylesheets: 'never',
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [recordText(briefingFile, targets)],
      hastPlugins: [numberCells, nameTables],
      features: MARKDOWN_FEATURES,
    }),
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: { '@briefings': fileURLToPath(new URL(`${settings.contentDir}/briefings`, `file://${process.cwd()}/`)) } },
    build: { assetsInlineLimit: 0 },
    // A build that runs beside the live preview writes thousands of files, and an event for each held every answer up.
    server: { watch: { ignored: ['**/.cache/**', isBuilt] } },
    plugins: [checkedBriefings(), contentReload(settings.contentDir)],
  },
})
