import type { Records } from '../records/record.ts'

/** Findings that disagree, and what says so. */
export interface Dispute {
  /** Ids of all findings concerned: two for a contradiction, the contradicting one first; those of a disagreement record. */
  readonly findings: readonly string[]
  /** Why the first contradicts the second, as its author says. */
  readonly why?: string
  /** Id of the disagreement record that sets them side by side. */
  readonly record?: string
}

/** Findings that contradict each other, and findings that a major disagreement record sets side by side. */
export function findDisputes(records: Records): Dispute[] {
  const contradictions = [...records.findings.values()].flatMap(({ id, data }) =>
    data.relations
      .filter(({ kind, finding }) => kind === 'contradicts' && finding !== id)
      .map(({ finding, why }) => ({ findings: [id, finding], why })),
  )
  const sides = [...records.disagreements.values()]
    .filter(({ data }) => data.weight === 'major' && data.status !== 'withdrawn')
    .map(({ id, data }) => ({ findings: [...new Set(data.findings)], record: id }))
  // A contradiction inside a disagreement that is told is part of it.
  const own = contradictions.filter(
    ({ findings }) => !sides.some((side) => findings.every((finding) => side.findings.includes(finding))),
  )
  return [...sides, ...own].filter(({ findings }) => findings.length > 1)
}

/** Disputes by each of their findings, so that those inside a cell are found without looking at all of them. */
export function disputesByFinding(disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> {
  const found = new Map<string, Dispute[]>()
  for (const dispute of disputes) {
    for (const id of dispute.findings) {
      const list = found.get(id)
      if (list) list.push(dispute)
      else found.set(id, [dispute])
    }
  }
  return found
}

/** Disputes of which at least two findings are among those given. */
export function disputesAmong(ids: readonly string[], disputed: ReadonlyMap<string, readonly Dispute[]>): Dispute[] {
  const inside = new Set(ids)
  const met = new Set(ids.flatMap((id) => disputed.get(id) ?? []))
  return [...met].filter(({ findings }) => findings.filter((id) => inside.has(id)).length > 1)
}
