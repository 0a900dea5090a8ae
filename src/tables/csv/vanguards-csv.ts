import type { FindingsBy } from '../../graph/facets.ts'
import { recordPath } from '../../records/record-types.ts'
import type { Records } from '../../records/record.ts'
import { csvFile } from './csv-file.ts'
import { vanguardsByNumber } from '../vanguards/vanguard-groups.ts'
import { vocabularyValue } from '../words/vocabulary-label.ts'

/** All sites as CSV, one line each; `addressOf` gives the whole address of a page. */
export function vanguardsCsv(
  records: Records,
  findingsBy: FindingsBy,
  metadata: Readonly<Record<string, string>>,
  addressOf: (path: string) => string,
): string {
  const heading = [
    'Number',
    'Id',
    'Title',
    'Other names',
    'Model',
    'Model title',
    'Region',
    'Place',
    'Latitude (approximate)',
    'Longitude (approximate)',
    'What the position stands for',
    'Covers several places',
    'Facts',
    'Findings that name it',
    'Status',
    'Page',
  ]
  const rows = vanguardsByNumber(records).map(({ id, data }) => {
    const model = records.models.get(data.model)?.data
    return [
      data.number,
      id,
      data.title,
      data.aliases.join('; '),
      model?.abbreviation ?? data.model,
      model?.title ?? '',
      data.region ? vocabularyValue(records, 'regions', data.region).label : '',
      data.place ?? '',
      data.position?.lat ?? '',
      data.position?.lon ?? '',
      data.position?.basis ?? '',
      data.multi_site ? 'yes' : 'no',
      data.facts.length,
      findingsBy.vanguard.get(id)?.length ?? 0,
      data.status,
      addressOf(recordPath('vanguards', id)),
    ]
  })
  return csvFile(metadata, heading, rows)
}
