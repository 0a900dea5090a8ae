import type { FindingsBy } from '../../graph/facets.ts'
import type { Records } from '../../records/record.ts'
import { compareFindings, compareMeasures, emptyCell } from '../models/compare-models.ts'
import { modelsInOrder } from '../models/models-in-order.ts'
import { csvFile } from './csv-file.ts'

/** Parts of the comparison that count findings. */
const COUNTED = ['theme', 'direction', 'confidence'] as const

/** The care models side by side as CSV: one line for each figure or count, one column for each model. */
export function compareCsv(records: Records, findingsBy: FindingsBy, metadata: Readonly<Record<string, string>>): string {
  const models = modelsInOrder(records)
  const heading = ['Part', 'Row', 'Period', ...models.map(({ data }) => data.abbreviation), 'Source']
  const figures = compareMeasures(records).map((row) => {
    const { measure, part, period, cells, sources } = row
    return [
      'Figures in the reports',
      part ? `${measure.data.title}: ${part}` : measure.data.title,
      period,
      ...cells.map((values) => values.map(({ text, note }) => (note ? `${text} (${note})` : text)).join('; ') || emptyCell(row)),
      sources
        .map(
          ({ report, at, via }) =>
            `${records.reports.get(report)?.data.short_title ?? report}, ${at}${via ? ` (repeats ${via})` : ''}`,
        )
        .join('; '),
    ]
  })
  const counts = COUNTED.flatMap((facet) =>
    compareFindings(records, findingsBy, facet).map(({ label, counts: ofModels }) => [
      `Findings by ${facet}`,
      label,
      '',
      ...ofModels,
      'Counted from the findings',
    ]),
  )
  return csvFile(metadata, heading, [...figures, ...counts])
}
