import { spawnSync } from 'node:child_process'
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

let passed = 0
let failed = 0
for (const { name, command } of CHECKS) {
  console.log(`\n${name} …`)
  const [script, ...args] = command
  const isGood = run([`node_modules/${script}`, ...args])
  if (isGood) passed++
  else failed++
  console.log(`${name}: ${isGood ? 'good' : 'FAILED'}`)
}

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

function readCounts(): { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number } {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    // No report: the runner died before it could write one, which counts as one failure.
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
  }
}
