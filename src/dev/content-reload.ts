import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { CHART_RULES } from '../charts/rules/index.ts'
import { readContent } from '../load/read-content.ts'
import { escapeHtml } from '../text/render-markdown.ts'
import { forgetSite } from '../site.ts'
import { formatProblems } from '../validate/format-problems.ts'
import { validate } from '../validate/validate.ts'

/** Wait before reading again, so that an editor that writes several files causes one reload. */
const SETTLE_MS = 50

/** Vite plugin for the live preview: a saved record reloads the page, a broken one shows as an overlay with its line. */
export function contentReload(contentDir: string): Plugin {
  return {
    name: 'content-reload',
    apply: 'serve',
    configureServer(server) {
      const root = resolve(contentDir)
      server.watcher.add(root)
      let timer: NodeJS.Timeout | undefined
      const changed = (path: string) => {
        if (!resolve(path).startsWith(root)) return
        clearTimeout(timer)
        timer = setTimeout(() => refresh(server, contentDir), SETTLE_MS)
      }
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)
      // A page opened while a record is broken shows the problem too.
      server.ws.on('connection', () => showProblems(server, contentDir))
    },
  }
}

function refresh(server: ViteDevServer, contentDir: string): void {
  forgetSite()
  // Astro keeps the paths and props of routes; this is its own signal to forget them.
  for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {})
  if (!showProblems(server, contentDir)) server.ws.send({ type: 'full-reload', path: '*' })
}

/** Sends the problems to the browser; true when there are any. */
function showProblems(server: ViteDevServer, contentDir: string): boolean {
  const { problems } = validate(readContent(contentDir), CHART_RULES)
  const first = problems[0]
  if (!first) return false
  const text = formatProblems(problems.slice(0, 10), contentDir, 'text')
  server.config.logger.error(`\n${text}\n`, { timestamp: true })
  const more = problems.length > 10 ? `\n\n… and ${problems.length - 10} more` : ''
  const place = { file: join(contentDir, first.file), line: first.line, column: first.column }
  const code = frameOf(place.file, first.line)
  // The fields are those of Astro's overlay, which shows more than Vite's own.
  const error = {
    name: 'Records',
    title: problems.length === 1 ? 'A record has a problem' : `The records have ${problems.length} problems`,
    message: `${text}${more}`,
    stack: `${text}${more}`,
    plugin: 'content-reload',
    loc: place,
    highlightedCode: `<pre><code>${escapeHtml(code)}</code></pre>`,
  }
  server.ws.send({ type: 'error', err: error })
  return true
}

/** Three lines of the file around the problem. */
function frameOf(path: string, line: number): string {
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    const shown = lines.slice(Math.max(0, line - 2), line + 1)
    return shown.map((text, index) => `${String(Math.max(1, line - 1) + index).padStart(4)} | ${text}`).join('\n')
  } catch {
    // The file may be gone, or be no text at all; the message alone says what is wrong.
    return ''
  }
}
