import { readdirSync, readFileSync } from 'node:fs'

/** Ticks in a second in /proc, the same on every Linux. */
const TICKS_PER_SECOND = 100

/** How often the memory of helpers is looked at. Their own high-water mark is read, so the last look before they end counts. */
const LOOK_EVERY_MS = 100

/**
 * CPU time of programs that this process started and that have ended, such as the search indexer. Node.js tells only
 * its own, so this reads /proc; where there is none, the answer is 0.
 */
export function readHelperUsage(): { readonly cpuSeconds: number } {
  const fields = statFields('self')
  // Fields 16 and 17 in proc(5): time of children that were waited for.
  return { cpuSeconds: fields ? (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND : 0 }
}

/** Watches the memory of the programs that this process starts; `stop` returns the largest of any one in bytes. */
export function watchHelpers(): { readonly stop: () => number } {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, ...childIds().map(highWaterBytes))
  }, LOOK_EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

function childIds(): string[] {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return processes.filter((id) => statFields(id)?.[1] === String(process.pid))
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
    return undefined
  }
}

function highWaterBytes(id: string): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
