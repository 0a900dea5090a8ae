import type { FindingRecord } from '../../graph/facets.ts'
import { independence } from '../../graph/independence.ts'
import type { Records } from '../../records/record.ts'
import { csvFile } from './csv-file.ts'
import { facetLabel } from '../words/facet-labels.ts'

/** Findings as CSV, one line each. */
export function findingsCsv(
  records: Records,
  findings: readonly FindingRecord[],
  metadata: Readonly<Record<string, string>>,
): string {
  const heading = [
    'Id',
    'Finding',
    'Confidence',
    'Direction',
    'Level',
    'Kind',
    'Care models',
    'Themes',
    'Independent studies',
    'Sources',
    'Checked',
  ]
  const rows = findings.map(({ id, data }) => [
    id,
    data.title,
    facetLabel(records, 'confidence', data.confidence.overall),
    facetLabel(records, 'direction', data.direction),
    facetLabel(records, 'level', data.level),
    facetLabel(records, 'kind', data.kind),
    data.models.map((model) => facetLabel(records, 'model', model)).join('; '),
    data.themes.map((theme) => facetLabel(records, 'theme', theme)).join('; '),
    independence(records, data.evidence).studies.length,
    data.evidence.map(({ report, at }) => `${facetLabel(records, 'report', report)}: ${at}`).join(' | '),
    data.reviewed,
  ])
  return csvFile(metadata, heading, rows)
}
