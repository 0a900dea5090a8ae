import { dev } from 'astro'
import { parseArgs } from 'node:util'
import { readContent } from '../src/load/read-content.ts'
import { readSettings } from '../src/settings.ts'
import { failWith, runCommand } from './say.ts'

const HELP = `npm run dev -- [--port 4321]

Live preview: a saved record shows within a second, drafts are marked, problems appear over the page with file and line.
CONTENT_DIR in the environment names another content folder. Ctrl+C ends it.`

await runCommand(async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: process.env.PORT ?? '4321' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!/^\d+$/.test(values.port)) failWith(`--port is "${values.port}"; a number is needed.`)
  // Fails with a plain sentence when there is no content folder; problems in records are shown in the browser.
  readContent(readSettings(process.env).contentDir)
  process.env.EVIDENCE_DRAFTS = '1'
  await dev({ server: { port: Number(values.port), host: '127.0.0.1' } })
  return 0
})
