import type { FieldPath } from '../../records/field-path.ts'
import type { Problem } from '../../load/problem.ts'
import { fieldProblem, sourcesOf } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/**
 * A chain of via ends: no report repeats itself, directly or through others, for one statement or value, and what
 * stands at the end is a report that readers can find. That a report exists at all is told by unknown-reference.
 */
export const viaChain: Rule = (context) => context.all.flatMap((record) => [...loops(context, record), ...ends(context, record)])

function ends(context: RuleContext, record: AnyRecord): Problem[] {
  return sourcesOf(record).flatMap(({ path, value: { via } }) => {
    const report = via === undefined ? undefined : context.records.reports.get(via)
    if (report?.data.status !== 'withdrawn') return []
    const message = `via names report "${via}", which is withdrawn, so nothing stands at the end of the chain`
    return [
      fieldProblem(context, record, [...path, 'via'], { rule: 'via-chain', message, fix: 'Name the report that said it first.' }),
    ]
  })
}

function loops(context: RuleContext, record: AnyRecord): Problem[] {
  const chains = new Map<string, Map<string, { via: string; path: FieldPath }>>()
  const found: Problem[] = []
  for (const { path, value } of sourcesOf(record)) {
    const { report, via, dims, period } = value as { report?: string; via?: string; dims?: object; period?: string }
    if (!report || !via) continue
    // Two reports may each repeat the other for different values or statements; only one and the same makes a loop.
    const about = JSON.stringify([path.slice(0, -1), Object.entries(dims ?? {}).toSorted(), period ?? ''])
    const steps = chains.get(about) ?? new Map()
    chains.set(about, steps.set(report, { via, path }))
  }
  for (const steps of chains.values()) {
    const done = new Set<string>()
    for (const first of steps.keys()) {
      const chain: string[] = []
      let at: string | undefined = first
      while (at !== undefined && !done.has(at)) {
        done.add(at)
        chain.push(at)
        at = steps.get(at)?.via
      }
      const start = at === undefined ? -1 : chain.indexOf(at)
      if (start < 0) continue
      const loop = [...chain.slice(start), at!]
      found.push(
        fieldProblem(context, record, [...steps.get(at!)!.path, 'via'], {
          rule: 'via-chain',
          message: `the chain of via goes round in a circle: ${loop.join(' → ')}`,
          fix: 'Leave out via where a report says it on its own authority.',
        }),
      )
    }
  }
  return found
}
