/** Values of the closed lists that made-up records use. */
export const VALUES = {
  directions: ['better', 'worse', 'no-change', 'helped', 'hindered'],
  'finding-kinds': ['effect', 'mechanism', 'experience', 'method'],
  levels: ['macro', 'meso', 'micro'],
  'evidence-types': ['records', 'survey', 'interviews', 'documents'],
  regions: ['north', 'east', 'south', 'west'],
  'report-kinds': ['evaluation', 'audit', 'article'],
  'version-statuses': ['version-of-record', 'manuscript'],
  'exclusion-reasons': ['not-available', 'not-an-evaluation'],
  'appraisal-criteria': ['question', 'sampling', 'analysis', 'limits'],
  units: ['percent'],
} as const satisfies Record<string, readonly string[]>

/** Labels that are more than the id in readable form. */
const LABELS: Readonly<Record<string, string>> = { percent: '%' }

/** One closed list as a record. */
export function madeUpVocabulary(title: string, ids: readonly string[]): object {
  const values = ids.map((id) => ({
    id,
    label: LABELS[id] ?? readable(id),
    definition: `What counts as ${readable(id).toLowerCase()}.`,
  }))
  return { title: readable(title), description: `Every value of ${readable(title).toLowerCase()}.`, values }
}

function readable(id: string): string {
  return id[0]!.toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
