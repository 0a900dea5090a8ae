import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { MADE_UP, writeMadeUpContent } from '../support/made-up-content.ts'
import { environment } from '../support/run-command.ts'

const work = mkdtempSync(join(tmpdir(), 'hostile-'))
const staging = join(process.cwd(), '.cache', `hostile-${process.pid}`)
afterAll(() => {
  for (const folder of [work, staging]) rmSync(folder, { recursive: true, force: true })
})

const trace = (name: string) => join(work, name)
const code = (name: string) => `globalThis.process.getBuiltinModule("node:fs").writeFileSync("${trace(name)}","x")`
const briefing = MADE_UP['briefings/briefing-9001.mdx']
const inQuestion = (name: string) =>
  briefing.replace('question: What follows from what?', `question: '{${code(name)}}'`).replace('What follows?', name)

/** Ways in which a contributed file could bring code into a build; some are no problem of the records at all. */
const HOSTILE: Readonly<Record<string, string>> = {
  'briefings/_template.mdx': `export const a = ${code('template')}\n`,
  'briefings/moved.mdx': `---\nmoved_to: briefing-9001\n---\n\nexport const a = ${code('moved')}\n`,
  'briefings/line-ends.mdx': inQuestion('line-ends').replaceAll('\n', '\r'),
  'briefings/separator.mdx': inQuestion('separator')
    .replace('title: separator', 'title: "a \u2028---\u2028"')
    .split('\n---\n\n')[0]!,
  'briefings/twice.mdx': briefing.replace('<Findings ', `<Findings ids={${code('twice')}} `).replace('What follows?', 'Twice'),
  'briefings/layout.mdx': `---\nlayout: ./_layout.mjs\n---\n\n{${code('layout')}}\n`,
}

test('runs no code of records, even when Astro is started without the check of the records', () => {
  const content = writeMadeUpContent(HOSTILE)
  const env = { ...environment(), CONTENT_DIR: content, OUT_DIR: staging }
  spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging], { env, stdio: 'ignore' })
  rmSync(content, { recursive: true })
  expect(existsSync(join(staging, 'briefings/briefing-9001/index.html'))).toBe(true)
  const names = ['template', 'moved', 'line-ends', 'separator', 'twice', 'layout']
  expect(names.filter((name) => existsSync(trace(name)))).toEqual([])
})
