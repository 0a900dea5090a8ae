import type { RawContent } from '../load/raw-record.ts'
import type { Records } from '../records/record.ts'
import { indexNames } from './copied-runs.ts'
import { readUnit } from './find-value.ts'
import { placeClaims, recordNames, recordTexts } from './record-claims.ts'
import type { Claims } from './verify-report.ts'

/** Gathers from all records what the sources should bear out. */
export function collectClaims({ records: raw }: RawContent, records: Records): Claims {
  const labels = new Map((records.vocabulary.get('units')?.data.values ?? []).map(({ id, label }) => [id, label]))
  // What explains misses may quote the sources.
  const own = raw.filter(({ folder }) => folder !== 'verification')
  return {
    places: own.flatMap(placeClaims),
    texts: own.flatMap(recordTexts),
    names: indexNames(own.flatMap(recordNames)),
    units: new Map([...records.measures.values()].map(({ id, data }) => [id, readUnit(labels.get(data.unit) ?? '')])),
  }
}
