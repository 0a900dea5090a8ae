import type { Finding } from '../records/findings/schema.ts'
import { CONFIDENCE_LEVELS } from '../records/findings/schema.ts'
import type { Records, TypedRecord } from '../records/record.ts'

/** A finding with its id. */
export type FindingRecord = TypedRecord<Finding>

/** Ways in which findings are grouped, in the order in which readers see them. */
export const FACETS = [
  'theme',
  'model',
  'report',
  'confidence',
  'direction',
  'level',
  'kind',
  'vanguard',
  'measure',
  'cell',
] as const
export type Facet = (typeof FACETS)[number]

/** Findings by facet and value; each list has the most certain first. */
export type FindingsBy = Readonly<Record<Facet, ReadonlyMap<string, readonly FindingRecord[]>>>

/** Values of a facet that a finding has. */
export function facetValues(finding: Finding, facet: Facet): readonly string[] {
  switch (facet) {
    case 'theme':
      return finding.themes
    case 'model':
      return finding.models
    case 'report':
      return [...new Set(finding.evidence.map(({ report }) => report))]
    case 'confidence':
      return [finding.confidence.overall]
    case 'direction':
      return [finding.direction]
    case 'level':
      return [finding.level]
    case 'kind':
      return [finding.kind]
    case 'vanguard':
      return finding.vanguards
    case 'measure':
      return finding.measures
    case 'cell':
      return finding.codes
  }
}

/** Groups published findings by every facet in one pass over each. */
export function groupFindings(records: Records): FindingsBy {
  const findings = byConfidence([...records.findings.values()].filter(({ data }) => data.status !== 'withdrawn'))
  const groups = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, FindingRecord[]>()])) as unknown as Record<
    Facet,
    Map<string, FindingRecord[]>
  >
  for (const finding of findings) {
    for (const facet of FACETS) {
      for (const value of new Set(facetValues(finding.data, facet))) {
        const list = groups[facet].get(value)
        if (list) list.push(finding)
        else groups[facet].set(value, [finding])
      }
    }
  }
  return groups
}

/** Findings with the most certain first, then by title. */
export function byConfidence(findings: readonly FindingRecord[]): FindingRecord[] {
  const rank = (finding: FindingRecord) => CONFIDENCE_LEVELS.indexOf(finding.data.confidence.overall)
  return findings.toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.data.title, b.data.title) || (a.id < b.id ? -1 : 1))
}

const collator = new Intl.Collator('en-GB')
