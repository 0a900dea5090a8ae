import type { SizeCost } from './measure-size.ts'
import type { StageName } from './stages.ts'

/** Size at which a build is judged: fifty times the first real body of evidence. */
const JUDGED_FINDINGS = 10_000

/** All stages but search: as long as a person waits for a build before turning to something else. */
const BUILD_SECONDS = 12

/** The smallest machines of common CI services have 2 GB; the rest is for the system and the package manager. */
const BUILD_BYTES = 1.2e9

/** Indexing may double a build, no more. */
const SEARCH_SECONDS = 15

/** Cost of a page in the largest site over that in the smallest: more means that some work is done per page and record. */
const GROWTH_RATIO = 1.15

/** What a record page may weigh with everything it loads: half a second on a slow phone connection. */
const PAGE_BYTES = 30 * 1024

/** A budget and whether it holds; `holds` is undefined when the sizes measured do not tell. */
export interface BudgetResult {
  readonly name: string
  readonly limit: string
  readonly measured: string
  readonly holds: boolean | undefined
}

/** Judges the costs; budgets for a size that was not measured stay open. */
export function judgeBudgets(sizes: readonly SizeCost[]): BudgetResult[] {
  const judged = sizes.find(({ findings }) => findings === JUDGED_FINDINGS)
  const search = judged && secondsOf(judged, 'search')
  const seconds = judged && buildSeconds(judged)
  const bytes = judged && Math.max(...judged.stages.filter(({ stage }) => stage !== 'search').map(({ peakBytes }) => peakBytes))
  const growth = sizes.length > 1 ? growthRatio(sizes[0]!, sizes.at(-1)!) : undefined
  const heaviest = Math.max(...sizes.map(({ finding }) => finding.everything))
  const at = `at ${JUDGED_FINDINGS.toLocaleString('en-GB')} findings`
  return [
    judge(`build without search ${at}`, seconds, BUILD_SECONDS, (value) => `${value.toFixed(1)} s`),
    judge(`memory ${at}`, bytes, BUILD_BYTES, (value) => `${(value / 1e9).toFixed(2)} GB`),
    judge(`search index ${at}`, search, SEARCH_SECONDS, (value) => `${value.toFixed(1)} s`),
    judge('cost per page, largest to smallest size', growth, GROWTH_RATIO, (value) => `${value.toFixed(2)} ×`),
    judge('a finding page with everything it loads', heaviest, PAGE_BYTES, (value) => `${(value / 1024).toFixed(1)} KB`),
  ]
}

/** Wall time of all stages but search. */
export function buildSeconds({ stages }: SizeCost): number {
  return stages.filter(({ stage }) => stage !== 'search').reduce((sum, { wallSeconds }) => sum + wallSeconds, 0)
}

/** How much more CPU a page costs in the larger site; CPU rather than wall time, since other programs do not disturb it as much. */
export function growthRatio(smaller: SizeCost, larger: SizeCost): number {
  return cpuPerPage(larger) / cpuPerPage(smaller)
}

/** Power of the size with which the cost grows: 1 is linear. */
export function growthExponent(smaller: SizeCost, larger: SizeCost): number {
  return 1 + Math.log(growthRatio(smaller, larger)) / Math.log(larger.pages / smaller.pages)
}

function cpuPerPage({ stages, pages }: SizeCost): number {
  return stages.filter(({ stage }) => stage !== 'search').reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / pages
}

function secondsOf({ stages }: SizeCost, name: StageName): number | undefined {
  return stages.find(({ stage }) => stage === name)?.wallSeconds
}

/** A budget with what was measured; `value` is undefined when nothing was. */
export function judge(name: string, value: number | undefined, limit: number, format: (value: number) => string): BudgetResult {
  return {
    name,
    limit: format(limit),
    measured: value === undefined ? 'not measured' : format(value),
    holds: value === undefined ? undefined : value <= limit,
  }
}
