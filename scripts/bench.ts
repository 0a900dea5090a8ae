import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeBudgets } from '../src/bench/budgets.ts'
import { formatBench } from '../src/bench/format-bench.ts'
import { measureSize } from '../src/bench/measure-size.ts'
import type { SizeCost } from '../src/bench/measure-size.ts'
import { failWith, plural, runCommand } from './say.ts'

const HELP = `npm run bench -- [--findings 1000,10000] [--seed 1] [--no-search] [--json FILE]

Makes up a valid body of evidence of each size, builds it with the real templates, each stage in a process of its own,
and says what each stage costs and which budgets hold. Times are those of this machine, so a missed budget is no failure.
Exit 0: measured. 1: a size could not be built. 2: wrong use.`

/** Most findings: the 10 GB of disk that more would take are not there on a common CI machine. */
const MAX_FINDINGS = 100_000

/** Where sites are built. Inside the project, since Astro's working files of builds to other places would get in each other's way. */
const FOLDER = '.cache/bench'

await runCommand(async () => {
  const { sizes, seed, withSearch, json } = readArguments()
  mkdirSync(FOLDER, { recursive: true })
  const folder = mkdtempSync(`${FOLDER}/run-`)
  try {
    const measured = await measureAll(sizes, resolve(folder), seed, withSearch)
    if (json) writeFileSync(json, `${JSON.stringify({ seed, sizes: measured, budgets: judgeBudgets(measured) }, null, 2)}\n`)
    console.log(`\n${formatBench(measured)}`)
    return 0
  } catch (error) {
    console.error(`\n${(error as Error).message}`)
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

async function measureAll(sizes: readonly number[], folder: string, seed: number, withSearch: boolean): Promise<SizeCost[]> {
  const measured: SizeCost[] = []
  for (const size of sizes) {
    process.stderr.write(`${plural(size, 'finding')}:`)
    const onStage = (stage: string) => process.stderr.write(` ${stage} …`)
    measured.push(await measureSize(size, `${folder}/${size}`, { seed, withSearch, onStage }))
    process.stderr.write('\n')
  }
  return measured
}

function readArguments(): { sizes: number[]; seed: number; withSearch: boolean; json: string | undefined } {
  const { values } = parseArgs({
    options: {
      findings: { type: 'string', default: '1000,10000' },
      seed: { type: 'string', default: '1' },
      'no-search': { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) {
    console.log(HELP)
    process.exit(0)
  }
  const sizes = values.findings.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= MAX_FINDINGS))
    failWith(`--findings is "${values.findings}"; whole numbers from 1 to ${MAX_FINDINGS}, parted by commas, are needed.`)
  const seed = Number(values.seed)
  if (!Number.isInteger(seed)) failWith(`--seed is "${values.seed}"; a whole number is needed.`)
  return { sizes: [...new Set(sizes)].toSorted((a, b) => a - b), seed, withSearch: !values['no-search'], json: values.json }
}
