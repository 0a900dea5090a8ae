import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ChartCost } from './measure-charts.ts'

/** Measures the charts of the real body of evidence in a process of its own; throws when that fails, with what it printed. */
export function runCharts(): Promise<ChartCost> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./chart-process.ts', import.meta.url)), {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let cost: ChartCost | undefined
    let said = ''
    child.stderr!.on('data', (chunk) => (said += chunk))
    child.on('message', (message) => (cost = message as ChartCost))
    child.on('error', reject)
    child.on('close', (code) => (cost && code === 0 ? resolve(cost) : reject(new Error(`Charts failed: ${said.trim()}`))))
  })
}
