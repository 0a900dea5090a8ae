import type { Source } from '../../records/fields.ts'
import type { Records } from '../../records/record.ts'
import type { Chart } from '../../records/charts/schema.ts'
import { isMissing } from '../chart-row.ts'
import type { ChartData } from '../chart-row.ts'
import { publishedFindings } from '../select/finding-rows.ts'

/**
 * Names of what a chart draws without a report and a place in it. A figure, event or entry carries its own source; a
 * count of findings rests on the evidence of each of them, and a count of documents on the documents themselves.
 */
export function unsourcedPoints(records: Records, { data: query }: Pick<Chart, 'data'>, data: ChartData): string[] {
  if (query.findings || query.links || query.evidence) {
    return publishedFindings(records)
      .filter(({ data: finding }) => !isSourced(finding.evidence))
      .map(({ file }) => file)
  }
  switch (data.kind) {
    case 'rows':
      return data.rows
        .filter((row) => !isMissing(row) && !isSourced(row.sources))
        .map(({ row, series, panel }) => [panel, row, series].flatMap((name) => name?.label ?? []).join(', '))
    case 'events':
      return data.events.filter(({ sources }) => !isSourced(sources)).map(({ title }) => title)
    case 'flow':
    case 'network':
      return []
  }
}

function isSourced(sources: readonly Pick<Source, 'report' | 'at'>[]): boolean {
  return sources.length > 0 && sources.every(({ report, at }) => report.trim() !== '' && at.trim() !== '')
}
