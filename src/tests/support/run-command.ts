import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs scripts/<command>.ts as a person would, with settings in the environment. */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = startCommand(command, args, env)
  let stdout = ''
  let stderr = ''
  child.stdout!.on('data', (chunk) => (stdout += chunk))
  child.stderr!.on('data', (chunk) => (stderr += chunk))
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })))
}

/** Starts a command that goes on until it is ended. */
export function startCommand(
  command: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [`scripts/${command}.ts`, ...args], {
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Waits until a running command has printed something that fits, and returns all it printed. */
export function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let text = ''
  return new Promise((done, fail) => {
    const look = (chunk: Buffer) => {
      text += chunk.toString()
      if (pattern.test(text)) done(text)
    }
    child.stdout!.on('data', look)
    child.stderr!.on('data', look)
    child.on('close', () => fail(new Error(`ended before it printed ${pattern}: ${text}`)))
  })
}

/** The environment without what the test runner adds: with NODE_ENV=test the live preview answers differently. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env
  return rest
}
