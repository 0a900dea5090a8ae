import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { readContent } from '../load/read-content.ts'
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
  if (!showProblems(server, contentDir)) server.ws.send({ type: 'full-reload', path: '*' })
}

/** Sends the problems to the browser; true when there are any. */
function showProblems(server: ViteDevServer, contentDir: string): boolean {
  const { problems } = validate(readContent(contentDir))
  const first = problems[0]
  if (!first) return false
  const text = formatProblems(problems.slice(0, 10), contentDir, 'text')
  server.config.logger.error(`\n${text}\n`, { timestamp: true })
  const more = problems.length > 10 ? `\n\n… and ${problems.length - 10} more` : ''
  server.ws.send({
    type: 'error',
    err: {
      message: `${text}${more}`,
      stack: '',
      plugin: 'evidence records',
      loc: { file: join(contentDir, first.file), line: first.line, column: first.column },
      frame: frameOf(join(contentDir, first.file), first.line),
    },
  })
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
