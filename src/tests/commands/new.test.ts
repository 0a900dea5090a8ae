import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { RECORD_TYPES } from '../../records/record-types.ts'
import { runCommand } from '../support/run-command.ts'

// The real content, since templates name its records and vocabularies; of the long lists only what they name.
const content = mkdtempSync(join(tmpdir(), 'new-'))
const templates = globSync('content/*/_template*').map((file) => readFileSync(file, 'utf8'))
const isNamed = (id: string) => templates.some((text) => text.includes(id))
cpSync('content', content, {
  recursive: true,
  filter: (file) => {
    const { dir, name } = parse(file)
    return !/\/(findings|measures|disagreements|charts)$/.test(dir) || name.startsWith('_') || isNamed(name)
  },
})
afterAll(() => rmSync(content, { recursive: true }))

const env = { CONTENT_DIR: content }
const types = RECORD_TYPES.filter((type) => !('single' in type)).map((type) => [type.one, type] as const)

test.each(types)('writes a %s that passes the check', async (one, type) => {
  const { code, stdout, stderr } = await runCommand('new', [one, `A made-up "${one}": 100% & more`], env)
  expect(stderr).toBe('')
  expect(stdout).toBe(
    `Wrote ${content}/${type.folder}/a-made-up-${one}-100-more${type.extension}, a draft. Fill it in, then: npm run check\n`,
  )
  expect(code).toBe(0)
  expect(readFileSync(`${content}/${type.folder}/a-made-up-${one}-100-more${type.extension}`, 'utf8')).toContain(
    `"A made-up \\"${one}\\": 100% & more"`,
  )
})

test('writes from another template of the type', async () => {
  const { code } = await runCommand('new', ['report', 'A listed document', '--variant', 'not-included'], env)
  expect(code).toBe(0)
  expect(readFileSync(`${content}/reports/a-listed-document.md`, 'utf8')).toContain('included: false')
})

test('never overwrites', async () => {
  await runCommand('new', ['finding', 'Once only'], env)
  const before = readFileSync(`${content}/findings/once-only.md`, 'utf8')
  const { code, stderr } = await runCommand('new', ['finding', 'Once only'], env)
  expect(stderr).toBe(`${content}/findings/once-only.md exists and was left as it is. Choose another title, or --id.\n`)
  expect(code).toBe(2)
  expect(readFileSync(`${content}/findings/once-only.md`, 'utf8')).toBe(before)
})

test.each([
  [['findin', 'A claim'], /^"findin" is not a type of record\. Did you mean "finding"\?/],
  [['finding'], /^A type and a title are needed\./],
  [['finding', 'Two', 'words'], /^"words" is one word too many: put the title in quotes\./],
  [['finding', '???'], /^No id can be made of "\?\?\?"/],
  [['finding', 'A claim', '--id', '../../escape'], /^No id can be made of "\.\.\/\.\.\/escape"/],
  [['finding', 'A claim', '--variant', 'x'], /^There is no template /],
])('wrong use %j: a plain sentence and exit 2', async (args, message) => {
  const { code, stderr } = await runCommand('new', args, env)
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})
