import type { Records } from '../records/record.ts'
import { keyOf } from './build-graph.ts'
import type { Graph } from './build-graph.ts'
import type { FindingRecord } from './facets.ts'

/** Findings that stand in one way to another. */
export interface RelationGroup {
  readonly label: string
  readonly entries: readonly { readonly other: FindingRecord; readonly why: string }[]
}

type Kind = FindingRecord['data']['relations'][number]['kind']

/** How a relation reads from its own side and from the other. */
const LABELS: Readonly<Record<Kind, readonly [own: string, other: string]>> = {
  contradicts: ['Contradicts', 'Contradicted by'],
  qualifies: ['Qualifies', 'Qualified by'],
  supports: ['Supports', 'Supported by'],
}

/** Relations of a finding in both directions; disagreement comes first, since a reader must not miss it. */
export function relationsOf(records: Records, graph: Graph, finding: FindingRecord): RelationGroup[] {
  const incoming = (graph.backlinks.get(keyOf(finding)) ?? []).filter((link) => link.kind in LABELS)
  return (Object.keys(LABELS) as Kind[]).flatMap((kind) => {
    const own = finding.data.relations
      .filter((relation) => relation.kind === kind)
      .map(({ finding: id, why }) => entry(records, id, why))
    const other = incoming
      .filter((link) => link.kind === kind)
      .map((link) => records.findings.get(link.from.slice('findings/'.length))!)
      .map((from) =>
        entry(records, from.id, from.data.relations.find((one) => one.finding === finding.id && one.kind === kind)?.why ?? ''),
      )
    return [
      { label: LABELS[kind][0], entries: own.filter((one) => one !== undefined) },
      { label: LABELS[kind][1], entries: other.filter((one) => one !== undefined) },
    ].filter((group) => group.entries.length > 0)
  })
}

function entry(records: Records, id: string, why: string): RelationGroup['entries'][number] | undefined {
  const other = records.findings.get(id)
  return other && { other, why }
}
