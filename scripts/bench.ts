import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { judgeBudgets } from '../src/bench/budgets.ts'
import { judgeCharts } from '../src/bench/chart-budgets.ts'
import { formatBench } from '../src/bench/format-bench.ts'
import { formatCharts } from '../src/bench/format-charts.ts'
import { measureSize } from '../src/bench/measure-size.ts'
import type { SizeCost } from '../src/bench/measure-size.ts'
import { runCharts } from '../src/bench/run-charts.ts'
import { failWith, plural, runCommand } from './say.ts'

const HELP = `npm run bench -- [--findings 1000,10000] [--seed 1] [--no-search] [--charts] [--json FILE]

Makes up a valid body of evidence of each size, builds it with the real templates, each stage in a process of its own,
and says what each stage costs and which budgets hold; before that, what the charts of the real content cost.
--charts measures these alone. Times are those of this machine, so a missed budget is no failure.
Exit 0: measured. 1: a size could not be built. 2: wrong use.`

/** Most findings: the 10 GB of disk that more would take are not there on a common CI machine. */
const MAX_FINDINGS = 100_000

/** Where sites are built. Inside the project, since Astro's working files of builds to other places would get in each other's way. */
const FOLDER = '.cache/bench'

await runCommand(async () => {
  const { sizes, seed, withSearch, chartsOnly, json } = readArguments()
  mkdirSync(FOLDER, { recursive: true })
  const folder = mkdtempSync(`${FOLDER}/run-`)
  try {
    process.stderr.write('Charts …\n')
    const charts = await runCharts()
    const measured = chartsOnly ? [] : await measureAll(sizes, resolve(folder), seed, withSearch)
    const budgets = [...(chartsOnly ? [] : judgeBudgets(measured)), ...judgeCharts(charts)]
    if (json) writeFileSync(json, `${JSON.stringify({ seed, sizes: measured, charts, budgets }, null, 2)}\n`)
    console.log(`\n${[...(chartsOnly ? [] : [formatBench(measured)]), formatCharts(charts)].join('\n\n')}`)
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

function readArguments(): { sizes: number[]; seed: number; withSearch: boolean; chartsOnly: boolean; json: string | undefined } {
  const { values } = parseArgs({
    options: {
      findings: { type: 'string', default: '1000,10000' },
      seed: { type: 'string', default: '1' },
      'no-search': { type: 'boolean', default: false },
      charts: { type: 'boolean', default: false },
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
  return {
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
    seed,
    withSearch: !values['no-search'],
    chartsOnly: values.charts,
    json: values.json,
  }
}
