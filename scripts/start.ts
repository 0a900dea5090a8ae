import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serveFolder } from '../src/serve/serve-folder.ts'
import { readSettings } from '../src/settings.ts'
import { failWith, runCommand } from './say.ts'

const HELP = `npm start -- [--port 4321]

Serves the built site on this machine; builds it first when there is none. Ctrl+C ends it.
OUT_DIR and BASE_PATH in the environment name another site. Exit 2: wrong use, or the port is taken.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: process.env.PORT ?? '4321' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535) failWith(`--port is "${values.port}"; a number from 0 to 65535 is needed.`)
  const { outDir, basePath } = readSettings(process.env)
  if (!existsSync(`${outDir}/index.html`)) {
    const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' })
    if (status !== 0) return status ?? 1
  }
  try {
    const { address } = await serveFolder(outDir, basePath, port)
    console.log(`Serving ${relative(process.cwd(), outDir) || '.'}/ at ${address}  (Ctrl+C ends it)`)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') failWith(`Port ${port} is already in use. Name another: npm start -- --port ${port + 1}`)
    if (code === 'EACCES') failWith(`Port ${port} needs rights that this user does not have. Name another above 1023.`)
    throw error
  }
  return 0
})
