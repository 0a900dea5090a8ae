import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let project: string

/** A project with the real set-up step, a made-up lockfile and an npm that only says that it was called. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'run-'))
  mkdirSync(join(project, 'scripts'))
  mkdirSync(join(project, 'bin'))
  cpSync('scripts/run.mjs', join(project, 'scripts/run.mjs'))
  writeFileSync(join(project, '.nvmrc'), '24.0.0\n')
  writeFileSync(
    join(project, 'scripts/hello.ts'),
    "console.log('hello', process.argv.slice(2).join(' ')); process.exitCode = 3\n",
  )
  write('package-lock.json', {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  })
  npm('echo "npm $*"; exit 0')
})
afterEach(() => rmSync(project, { recursive: true }))

function write(file: string, packages: object): void {
  mkdirSync(join(project, file, '..'), { recursive: true })
  writeFileSync(join(project, file), JSON.stringify({ packages }))
}

function npm(script: string): void {
  writeFileSync(join(project, 'bin/npm'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(project, 'bin/npm'), 0o755)
}

function run(...args: string[]) {
  const env = { ...process.env, PATH: `${join(project, 'bin')}:${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/run.mjs'), ...args], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('installs first when there is no node_modules, then runs the command and keeps its exit code', () => {
  expect(run('hello', 'you')).toMatchObject({
    status: 3,
    stdout: 'npm ci --no-audit --no-fund --loglevel=error\nhello you\n',
    stderr: expect.stringContaining('Installing what package-lock.json names'),
  })
})

test('does not install when node_modules matches, whether optional packages are there or not', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } })
  expect(run('hello', 'again')).toEqual({ status: 3, stdout: 'hello again\n', stderr: '' })
})

test('installs when one package has another version than the lockfile names', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } })
  expect(run('hello').stdout).toContain('npm ci')
})

test('says plainly that the install failed, and exits 2', () => {
  npm('exit 1')
  const { status, stderr } = run('hello')
  expect(stderr).toContain('npm ci failed; its messages are above. The npm registry must be reachable for the first run.')
  expect(status).toBe(2)
})

test('says plainly that the lockfile is broken, and exits 2', () => {
  writeFileSync(join(project, 'package-lock.json'), '{')
  const { status, stderr } = run('hello')
  expect(stderr).toBe('package-lock.json is missing or not valid JSON; get it back from version control.\n')
  expect(status).toBe(2)
})
