import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { MADE_UP, writeMadeUpContent } from '../support/made-up-content.ts'
import { runCommand } from '../support/run-command.ts'

const report = MADE_UP['reports/report-9001.md'].replace('included: true', 'included: true\nsource_file: report-9001.txt')
const content = writeMadeUpContent({ 'reports/report-9001.md': report })
const sources = mkdtempSync(join(tmpdir(), 'verify-sources-'))
const empty = mkdtempSync(join(tmpdir(), 'verify-empty-'))
writeFileSync(join(sources, 'report-9001.txt'), 'Summary\n\n1 In short.\n')
afterAll(() => [content, sources, empty].forEach((folder) => rmSync(folder, { recursive: true })))

test('lists what is missing and a table by report, and exits 1', async () => {
  const { code, stdout, stderr } = await runCommand('verify', ['--content', content, '--sources', sources])
  expect(stdout).toContain('place-not-found\n  "para 1.1" could not be found in the copy of report-9001')
  expect(stdout).toMatch(/\nreport-9001 +\d+ +\d+ +[\d.]+ +\d+ +\d+ /)
  expect(stderr).toMatch(/Reading report-9001 … [\d.]+ s\n/)
  expect(code).toBe(1)
})

test('prints JSON that a machine can read', async () => {
  const { stdout } = await runCommand('verify', ['--content', content, '--sources', sources, '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({ reports: [{ report: 'report-9001' }], explained: [], unused: [] })
})

test.each([
  ['no folder of sources', [], '--sources is missing; it names the folder with the plain-text copies of the reports.\n'],
  ['a folder that does not exist', ['--sources', '/nowhere-9001'], 'The folder /nowhere-9001 does not exist.\n'],
  [
    'a copy that is not there',
    ['--sources', empty],
    `${join(empty, 'report-9001.txt')} does not exist; reports/report-9001 names it as its copy.\n`,
  ],
  ['an unknown format', ['--sources', sources, '--format', 'xml'], '--format is "xml"; allowed: text, json.\n'],
])('says what is wrong with the call and exits 2: %s', async (_, args, message) => {
  const { code, stdout, stderr } = await runCommand('verify', ['--content', content, ...args])
  expect([code, stdout, stderr]).toEqual([2, '', message])
})
