import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { writeMadeUpContent } from '../support/made-up-content.ts'
import { runCommand } from '../support/run-command.ts'

const good = writeMadeUpContent()
const bad = writeMadeUpContent({
  'themes/theme-9002.md': '---\ntitle: "100%: a, b"\n---\n',
  'findings/Bad Name.md': '---\n---\n',
})
afterAll(() => {
  rmSync(good, { recursive: true })
  rmSync(bad, { recursive: true })
})

test('says that there is nothing to mend, and exits 0', async () => {
  const { code, stdout, stderr } = await runCommand('check', ['--content', good])
  expect(stderr).toMatch(/^\d+ records checked in [\d.]+ s: no problems\.\n$/)
  expect(stdout).toBe('')
  expect(code).toBe(0)
})

test('prints all problems at once as text, and exits 1', async () => {
  const { code, stdout, stderr } = await runCommand('check', ['--content', bad])
  expect(stdout).toContain(`${bad}/findings/Bad Name.md:1:1  bad-id\n  the filename "Bad Name" is not an id\n`)
  expect(stdout).toContain(`${bad}/themes/theme-9002.md:`)
  expect(stderr).toMatch(/\d+ records checked in [\d.]+ s: \d+ problems\.\n$/)
  expect(code).toBe(1)
})

test('prints JSON that a machine can read', async () => {
  const { stdout } = await runCommand('check', ['--content', bad, '--format', 'json'])
  const problems = JSON.parse(stdout) as { file: string; line: number; rule: string }[]
  expect(problems.find(({ rule }) => rule === 'bad-id')).toMatchObject({
    file: `${bad}/findings/Bad Name.md`,
    line: 1,
    column: 1,
  })
})

test('prints annotations for GitHub with signs escaped', async () => {
  const { stdout } = await runCommand('check', ['--content', bad, '--format', 'github'])
  expect(stdout).toContain(
    `::error file=${bad}/findings/Bad Name.md,line=1,col=1,title=bad-id::the filename "Bad Name" is not an id%0AFix: `,
  )
})

test('prints SARIF with rule and place', async () => {
  const { stdout } = await runCommand('check', ['--content', bad, '--format', 'sarif'])
  const { runs, version } = JSON.parse(stdout) as {
    version: string
    runs: { results: { ruleId: string; locations: unknown[] }[] }[]
  }
  expect(version).toBe('2.1.0')
  expect(runs[0]!.results.find(({ ruleId }) => ruleId === 'bad-id')!.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(`${bad}/findings/Bad Name.md`) },
        region: { startLine: 1, startColumn: 1 },
      },
    },
  ])
})

test.each([
  [['--format', 'xml'], '--format is "xml"; allowed: text, json, github, sarif.\n'],
  [['--content', '/no/such/folder'], 'The content folder /no/such/folder does not exist.\n'],
])('wrong use %j: a plain sentence and exit 2', async (args, message) => {
  const { code, stderr } = await runCommand('check', args)
  expect(stderr).toBe(message)
  expect(code).toBe(2)
})
