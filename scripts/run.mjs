// Set-up and hand-over. Plain JavaScript for old runtimes: it may be the first thing that runs on a fresh machine.
// `node scripts/run.mjs build --x` installs what the lockfile names if that is missing, then runs scripts/build.ts
// under the Node.js that the project brings along.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** First Node.js that runs .ts files by itself without a flag. */
const OLDEST_NODE = [22, 18]

const [command, ...args] = process.argv.slice(2)
if (!isInstalled()) install()
const result = spawnSync(runtime(), [join(root, 'scripts', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_DISABLE_COMPILE_CACHE: '' },
})
if (result.error) fail(`Could not start Node.js: ${result.error.message}`)
if (result.signal) process.kill(process.pid, result.signal)
process.exitCode = result.status === null ? 1 : result.status

/** True when node_modules holds exactly what the lockfile names for this platform. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted) fail('package-lock.json is missing or not valid JSON; get it back from version control.')
  if (!installed) return false
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (installed[path] ? installed[path].version === entry.version : Boolean(entry.optional || entry.devOptional || entry.peer)),
  )
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  console.error('Installing what package-lock.json names (a minute or two) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }
  const { error, status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options)
  if (error) fail(`npm could not be started: ${error.message}. Install Node.js with npm, 18 or later.`)
  if (status !== 0) fail('npm ci failed; its messages are above. The npm registry must be reachable for the first run.')
}

/** The Node.js from the npm package `node`, or the one that runs this, when it is new enough. */
function runtime() {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return process.execPath
  return fail(
    `The Node.js that the project brings does not run on this machine (${process.platform} ${process.arch}), and the installed ` +
      `one (${process.versions.node}) is too old. Install Node.js ${readFileSync(join(root, '.nvmrc'), 'utf8').trim()}.`,
  )
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
