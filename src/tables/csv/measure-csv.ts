import type { Measure } from '../../records/measures/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { plainText } from '../../text/render-markdown.ts'
import { csvFile } from './csv-file.ts'
import { unitLabel } from '../words/format-value.ts'
import { measureTable } from '../measures/measure-rows.ts'

/** All values of a measure as CSV: numbers as numbers, each with its unit, period and place in a report. */
export function measureCsv(records: Records, measure: TypedRecord<Measure>, metadata: Readonly<Record<string, string>>): string {
  const table = measureTable(records, measure)
  const heading = [
    ...table.dimensions,
    'Value',
    'Of',
    'Low',
    'High',
    'Unit',
    'Period',
    'Qualifier',
    'Report',
    'Place',
    'Repeats',
    'Note',
  ]
  const unit = unitLabel(records, measure.data.unit)
  const shortTitle = (id: string) => records.reports.get(id)?.data.short_title ?? id
  const values = table.rows.flatMap(({ dims, source, repeats }) =>
    [source, ...repeats.map((repeat) => repeat.source)].map((one) => ({ dims, source: one })),
  )
  const rows = values.map(({ dims, source }) => [
    ...dims,
    source.value ?? '',
    source.of ?? '',
    source.low ?? '',
    source.high ?? '',
    unit,
    source.period ?? '',
    source.qualifier ?? '',
    shortTitle(source.report),
    source.at,
    source.via ? shortTitle(source.via) : '',
    plainText(source.note ?? ''),
  ])
  return csvFile(metadata, heading, rows)
}
