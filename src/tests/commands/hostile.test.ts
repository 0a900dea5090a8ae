import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

interface Attack {
  readonly name: string
  /** What would run. */
  readonly what: string
  readonly file: string
  readonly text: string
}

/** Ways in which a contributed file could bring code into a build; some are no problem of the records at all. */
const HOSTILE: readonly Attack[] = [
  {
    name: 'template',
    what: 'a module in a template',
    file: 'briefings/_template.mdx',
    text: `export const a = ${code('template')}\n`,
  },
  {
    name: 'moved',
    what: 'a module in a record that has moved',
    file: 'briefings/moved.mdx',
    text: `---\nmoved_to: briefing-9001\n---\n\nexport const a = ${code('moved')}\n`,
  },
  {
    name: 'line-ends',
    what: 'an expression in front matter whose lines end in another sign',
    file: 'briefings/line-ends.mdx',
    text: inQuestion('line-ends').replaceAll('\n', '\r'),
  },
  {
    name: 'separator',
    what: 'an expression behind a separator that only some take for the end of a line',
    file: 'briefings/separator.mdx',
    text: inQuestion('separator').replace('title: separator', 'title: "a \u2028---\u2028"').split('\n---\n\n')[0]!,
  },
  {
    name: 'twice',
    what: 'an attribute that is given twice',
    file: 'briefings/twice.mdx',
    text: briefing.replace('<Findings ', `<Findings ids={${code('twice')}} `).replace('What follows?', 'Twice'),
  },
  {
    name: 'layout',
    what: 'an expression in a file with a layout of its own',
    file: 'briefings/layout.mdx',
    text: `---\nlayout: ./_layout.mjs\n---\n\n{${code('layout')}}\n`,
  },
]

beforeAll(() => {
  const content = writeMadeUpContent(Object.fromEntries(HOSTILE.map(({ file, text }) => [file, text])))
  const env = { ...environment(), CONTENT_DIR: content, OUT_DIR: staging }
  spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', staging], { env, stdio: 'ignore' })
  rmSync(content, { recursive: true })
})

test('the site is built, so that whatever could run has run', () => {
  expect(existsSync(join(staging, 'briefings/briefing-9001/index.html'))).toBe(true)
})

test('code of this kind leaves a trace when it does run', () => {
  spawnSync(process.execPath, ['--eval', code('control')])
  expect(existsSync(trace('control'))).toBe(true)
})

test.each(HOSTILE)('never runs $what, even when Astro is started without the check of the records', ({ name }) => {
  expect(existsSync(trace(name))).toBe(false)
})
