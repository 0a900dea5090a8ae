import { readFileSync } from 'node:fs'

/** What programs that this process started have used, such as the search indexer. */
export interface HelperUsage {
  readonly cpuSeconds: number
  /** Largest resident memory of any one. */
  readonly peakBytes: number
}

/** Ticks in a second in /proc, the same on every Linux. */
const TICKS_PER_SECOND = 100

/** How often helpers are looked at. What they used after the last look is missed, and the looks themselves cost next to nothing. */
const LOOK_EVERY_MS = 50

/** Watches the programs that this process starts. Node.js knows only its own use, so this reads /proc; elsewhere the answer is 0. */
export function watchHelpers(): { readonly stop: () => HelperUsage } {
  const cpu = new Map<string, number>()
  let peakBytes = 0
  const look = (): void => {
    for (const id of childIds()) {
      const fields = statFields(id)
      // Fields 14 and 15 in proc(5): user and system time.
      if (fields) cpu.set(id, (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND)
      peakBytes = Math.max(peakBytes, highWaterBytes(id))
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      look()
      return { cpuSeconds: [...cpu.values()].reduce((sum, one) => sum + one, 0), peakBytes }
    },
  }
}

/** Programs are started from the main thread, which has the id of the process; looking through all of /proc took 3% of a build. */
function childIds(): string[] {
  try {
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    return children.split(' ').filter((id) => id !== '')
  } catch {
    return []
  }
}

/** Fields of /proc/ID/stat from the third on: what stands before them may hold spaces. */
function statFields(id: string): string[] | undefined {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    // It ended between the list and the look.
    return undefined
  }
}

function highWaterBytes(id: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
