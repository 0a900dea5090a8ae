import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { plural } from './say.ts'

/** Where the test runner leaves its counts. */
const REPORT = '.cache/tests.json'

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'Format', command: ['prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'] },
  // Only the project's own configuration: one in content/ could name code to run.
  { name: 'Lint', command: ['oxlint/bin/oxlint', '--deny-warnings', '--disable-nested-config'] },
  { name: 'Types', command: ['astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'] },
]

console.log(`${CHECKS.map(({ name }) => name).join(', ')} …`)
// At the same time: each keeps one processor busy. What they say is printed whole, in this order.
const checked = await Promise.all(CHECKS.map(({ command: [script, ...args] }) => runQuietly([`node_modules/${script}`, ...args])))
let passed = 0
let failed = 0
CHECKS.forEach(({ name }, index) => {
  const { isGood, said } = checked[index]!
  if (isGood) passed++
  else failed++
  console.log(`\n${isGood ? '' : said}${name}: ${isGood ? 'good' : 'FAILED'}`)
})

console.log('\nTests …')
mkdirSync('.cache', { recursive: true })
rmSync(REPORT, { force: true })
const tests = run([
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config=src/tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${REPORT}`,
  ...process.argv.slice(2),
])
const counts = readCounts()
passed += counts.numPassedTests
// A file that does not even load has no tests to fail, yet it is a failure.
failed += counts.numFailedTests || (tests ? 0 : 1)
if (counts.numPendingTests > 0) console.log(`${plural(counts.numPendingTests, 'test')} did not run.`)
failed += counts.numPendingTests

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function run(command: readonly string[]): boolean {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0
}

function runQuietly(command: readonly string[]): Promise<{ readonly isGood: boolean; readonly said: string }> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  return new Promise((done) => child.on('close', (code) => done({ isGood: code === 0, said })))
}

function readCounts(): { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number } {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    // No report: the runner died before it could write one, which counts as one failure.
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
  }
}
