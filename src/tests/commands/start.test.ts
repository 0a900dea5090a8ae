import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { printed, runCommand, startCommand } from '../support/run-command.ts'

const site = mkdtempSync(join(tmpdir(), 'start-'))
mkdirSync(join(site, 'findings'))
writeFileSync(join(site, 'index.html'), '<h1>Home</h1>')
writeFileSync(join(site, 'findings/index.html'), '<h1>Findings</h1>')
writeFileSync(join(site, '404.html'), '<h1>Not here</h1>')
writeFileSync(join(tmpdir(), 'start-secret.txt'), 'secret')
afterAll(() => {
  rmSync(site, { recursive: true })
  rmSync(join(tmpdir(), 'start-secret.txt'))
})

test('serves the built site under its base path, and nothing else', async () => {
  const child = startCommand('start', ['--port', '0'], { OUT_DIR: site, BASE_PATH: '/e/' })
  const address = /http:\S+/.exec(await printed(child, /Ctrl\+C/))![0]
  const get = async (path: string) => {
    const response = await fetch(new URL(path, address), { redirect: 'manual' })
    return [response.status, response.headers.get('location') ?? (await response.text())]
  }
  expect(address).toMatch(/\/e\/$/)
  expect(await get('/')).toEqual([301, '/e/'])
  expect(await get('/e/')).toEqual([200, '<h1>Home</h1>'])
  expect(await get('/e/findings')).toEqual([301, '/e/findings/'])
  expect(await get('/e/findings/')).toEqual([200, '<h1>Findings</h1>'])
  expect(await get('/e/nothing/')).toEqual([404, '<h1>Not here</h1>'])
  expect(await get('/e/..%2f..%2fstart-secret.txt')).toEqual([404, '<h1>Not here</h1>'])
  expect(await get('/e/%ff')).toEqual([404, '<h1>Not here</h1>'])
  child.kill()
})

test('a port in use: a plain sentence that names another, and exit 2', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => other.once('listening', done))
  const { port } = other.address() as { port: number }
  const { code, stderr } = await runCommand('start', ['--port', String(port)], { OUT_DIR: site })
  other.close()
  expect(stderr).toBe(`Port ${port} is already in use. Name another: npm start -- --port ${port + 1}\n`)
  expect(code).toBe(2)
})

test('a port that is none: a plain sentence and exit 2', async () => {
  const { code, stderr } = await runCommand('start', ['--port', 'abc'], { OUT_DIR: site })
  expect(stderr).toBe('--port is "abc"; a number from 0 to 65535 is needed.\n')
  expect(code).toBe(2)
})
