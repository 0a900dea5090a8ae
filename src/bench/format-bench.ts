import { buildSeconds, growthExponent, growthRatio, judgeBudgets } from './budgets.ts'
import type { BudgetResult } from './budgets.ts'
import type { SizeCost } from './measure-size.ts'

/** What a stage works through. */
const UNITS = { load: 'record', validate: 'record', graph: 'record', pages: 'page', search: 'document', check: 'page' } as const

const COLUMNS = ['findings', 'stage', 'wall s', 'CPU s', 'peak MB', 'ms per unit', 'unit', 'to smallest'] as const

/** The measurements as text: a table of stages, what follows from it, and the budgets. */
export function formatBench(sizes: readonly SizeCost[]): string {
  const rows = sizes.flatMap((size) => stageRows(size, sizes[0]!))
  return [
    alignColumns([COLUMNS, ...rows]),
    '',
    ...sizes.map(describeSize),
    ...(sizes.length > 1 ? [describeGrowth(sizes[0]!, sizes.at(-1)!)] : []),
    '',
    'Budgets',
    formatBudgets(judgeBudgets(sizes)),
  ].join('\n')
}

/** Budgets as lines that say which hold. */
export function formatBudgets(budgets: readonly BudgetResult[]): string {
  return alignColumns(
    budgets.map(({ name, limit, measured, holds }) => [
      holds === undefined ? 'open ' : holds ? 'holds' : 'OVER ',
      name,
      measured,
      `at most ${limit}`,
    ]),
  )
}

function stageRows(size: SizeCost, smallest: SizeCost): string[][] {
  return size.stages.map(({ stage, wallSeconds, cpuSeconds, peakBytes, units }) => {
    const first = smallest.stages.find((one) => one.stage === stage)!
    return [
      size.findings.toLocaleString('en-GB'),
      stage,
      wallSeconds.toFixed(2),
      cpuSeconds.toFixed(2),
      (peakBytes / 1e6).toFixed(0),
      ((cpuSeconds * 1000) / units).toFixed(2),
      UNITS[stage],
      `${(cpuSeconds / units / (first.cpuSeconds / first.units)).toFixed(2)} ×`,
    ]
  })
}

function describeSize(size: SizeCost): string {
  const seconds = buildSeconds(size)
  const kilobytes = ({ html, everything }: SizeCost['home']) =>
    `${(html / 1024).toFixed(1)} KB of HTML, ${(everything / 1024).toFixed(1)} KB with all it loads`
  return [
    `${size.findings.toLocaleString('en-GB')} findings: ${size.records.toLocaleString('en-GB')} records, ${size.pages.toLocaleString('en-GB')} pages,`,
    `${seconds.toFixed(1)} s without search, ${(size.pages / seconds).toFixed(0)} pages a second.\n  Compressed: home page ${kilobytes(size.home)}; a finding ${kilobytes(size.finding)}.`,
  ].join(' ')
}

function describeGrowth(smaller: SizeCost, larger: SizeCost): string {
  const [ratio, exponent] = [growthRatio(smaller, larger), growthExponent(smaller, larger)]
  return `From ${smaller.pages.toLocaleString('en-GB')} to ${larger.pages.toLocaleString('en-GB')} pages the CPU time per page is ${ratio.toFixed(2)} ×; cost grows with the power ${exponent.toFixed(2)} of the pages.`
}

/** Text to the left, numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumeric = rows[0]!.map((_, column) => rows.slice(1).every((row) => /^[\d.,]+( ×)?$/.test(row[column]!)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
