import { watchHelpers } from './helper-usage.ts'
import { prepareStage } from './stages.ts'
import type { StageName } from './stages.ts'

/** What one stage cost. */
export interface StageCost {
  readonly stage: StageName
  /** Records or pages that went through it. */
  readonly units: number
  readonly wallSeconds: number
  /** User and system time of the process and of the programs that it started. */
  readonly cpuSeconds: number
  /** Largest resident memory of the process, with what it had to read first, and of the programs that it started. */
  readonly peakBytes: number
}

// The body of a process of its own, started by run-stage.ts, so that one stage's memory and warm caches do not help the next.
const stage = process.argv[2] as StageName
const run = prepareStage(stage)
const helpers = watchHelpers()
const started = performance.now()
const before = process.resourceUsage()
const units = await run()
const wallSeconds = (performance.now() - started) / 1000
const after = process.resourceUsage()
const helped = helpers.stop()
const ownCpu = after.userCPUTime + after.systemCPUTime - before.userCPUTime - before.systemCPUTime
const cost: StageCost = {
  stage,
  units,
  wallSeconds,
  cpuSeconds: ownCpu / 1e6 + helped.cpuSeconds,
  peakBytes: after.maxRSS * 1024 + helped.peakBytes,
}
process.send!(cost, () => process.exit(0))
