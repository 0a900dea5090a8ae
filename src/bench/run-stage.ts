import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StageCost } from './stage-process.ts'
import type { StageName } from './stages.ts'

/** Runs one stage on a content folder in a process of its own; throws when it fails, with what it printed. */
export function runStage(stage: StageName, contentDir: string, outDir: string): Promise<StageCost> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./stage-process.ts', import.meta.url)), [stage], {
      env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BASE_PATH: '', SITE_URL: '', EVIDENCE_DRAFTS: '' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let cost: StageCost | undefined
    let said = ''
    child.stderr!.on('data', (chunk) => (said += chunk))
    child.on('message', (message) => (cost = message as StageCost))
    child.on('error', reject)
    child.on('close', (code) =>
      cost && code === 0 ? resolve(cost) : reject(new Error(`Stage ${stage} failed: ${reasonIn(said)}`)),
    )
  })
}

/** The message of the error that a process died of, without its stack. */
function reasonIn(said: string): string {
  return /^\w*Error(?: \[\w+\])?: (.*)$/m.exec(said)?.[1] ?? said.trim()
}
