import { ContentFolderError } from '../src/load/read-content.ts'
import { SettingsError } from '../src/settings.ts'

/** `1 record`, `2 records`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  // Not toLocaleString: loading the tables of a locale takes a tenth of a second.
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`
}

/** Prints a plain sentence and ends with the exit code for wrong use. */
export function failWith(message: string): never {
  console.error(message)
  process.exit(2)
}

/** Runs a step, saying what it is while it runs and how long it took. */
export async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  process.stderr.write(`${name} …`)
  const started = performance.now()
  try {
    return await run()
  } finally {
    process.stderr.write(` ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  }
}

/** Runs a command and sets its exit code; what a person can mend is a plain sentence, never a stack trace. */
export async function runCommand(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    const isPlain = error instanceof ContentFolderError || error instanceof SettingsError
    const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
    if (!isPlain && !isUsage) throw error
    failWith((error as Error).message)
  }
}
