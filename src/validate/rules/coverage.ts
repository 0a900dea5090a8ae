import type { Problem } from '../../load/problem.ts'
import type { FieldPath } from '../../records/field-path.ts'
import { didYouMean } from '../nearest.ts'
import { fieldProblem, isPublished } from '../rule.ts'
import type { AnyRecord, Rule, RuleContext } from '../rule.ts'

/** Most items among which a nearest one is looked for. */
const MOST_CANDIDATES = 500

/**
 * Nothing that was extracted drops out silently: each item of coverage.yaml is used by a published finding or stands
 * in unused with the reason, not both, and what findings and unused name was extracted. Without the file, nothing is checked.
 */
export const coverage: Rule = (context) => {
  const file = context.records.coverage.get('coverage')
  if (!file) return []
  const { extracted, unused } = file.data
  const at = (path: FieldPath, message: string, fix: string): Problem =>
    fieldProblem(context, file, path, { rule: 'coverage', message, fix })
  const items = new Set(Object.entries(extracted).flatMap(([report, ids]) => ids.map((id) => `${report}/${id}`)))
  const usedBy = new Map<string, string>()
  // Findings that do not fit their schema count too, and where one cannot even be read nobody knows what it uses.
  const findings = context.checkable.filter(({ folder }) => folder === 'findings')
  for (const finding of findings)
    if (isPublished(finding)) for (const item of ledgerOf(finding)) usedBy.set(item, usedBy.get(item) ?? finding.file)
  const isWhole = (context.knownIds.get('findings')?.size ?? 0) <= findings.length
  const excused = new Set<string>()
  const inUnused = unused.flatMap(({ item }, index) => {
    const isRepeat = excused.has(item)
    excused.add(item)
    const path = ['unused', index, 'item']
    if (isRepeat) return [at(path, `"${item}" stands in unused twice`, 'Remove one of the two.')]
    if (!items.has(item)) return [at(path, unknown(item, extracted), 'Correct the item, or add it to extracted.')]
    const user = usedBy.get(item)
    return user ? [at(path, `"${item}" stands in unused, but ${user} uses it`, 'Remove it from one of the two.')] : []
  })
  const inExtracted = Object.entries(extracted).flatMap(([report, ids]) => {
    const seen = new Set<string>()
    const known = context.knownIds.get('reports')
    const badReport = known?.has(report)
      ? []
      : [at(['extracted', report], `report "${report}" does not exist.${didYouMean(report, known ?? [])}`, 'Correct the id.')]
    return ids.reduce((problems, id, index) => {
      const item = `${report}/${id}`
      const path = ['extracted', report, index]
      if (seen.has(id)) problems.push(at(path, `"${item}" is listed twice`, 'Remove one of the two.'))
      else if (isWhole && !usedBy.has(item) && !excused.has(item))
        problems.push(
          at(
            path,
            `"${item}" was extracted, but no published finding uses it and unused does not say why`,
            'Add it to the ledger of a finding, or to unused with the reason.',
          ),
        )
      seen.add(id)
      return problems
    }, badReport)
  })
  return [...inUnused, ...inExtracted, ...inFindings(context, items, extracted)]
}

function ledgerOf(finding: AnyRecord): readonly string[] {
  const { ledger } = finding.data as { ledger?: unknown }
  return Array.isArray(ledger) ? ledger.filter((item) => typeof item === 'string') : []
}

function inFindings(context: RuleContext, items: ReadonlySet<string>, extracted: Extracted): Problem[] {
  return [...context.records.findings.values()].flatMap((finding) =>
    finding.data.ledger.flatMap((item, index) =>
      items.has(item)
        ? []
        : [
            fieldProblem(context, finding, ['ledger', index], {
              rule: 'coverage',
              message: unknown(item, extracted),
              fix: 'Correct the item, or add it to extracted in coverage.yaml.',
            }),
          ],
    ),
  )
}

type Extracted = Readonly<Record<string, readonly string[]>>

function unknown(item: string, extracted: Extracted): string {
  const report = item.split('/')[0]!
  const near = Object.hasOwn(extracted, report) ? extracted[report]!.slice(0, MOST_CANDIDATES).map((id) => `${report}/${id}`) : []
  return `item "${item}" is not among those extracted.${didYouMean(item, near)}`
}
