import type { Measure } from '../../records/measures/schema.ts'
import type { Records, TypedRecord } from '../../records/record.ts'
import { measureTable } from './measure-rows.ts'

/** Values shown of a measure in a list; what its page adds is said as a number. */
const SHOWN = 3

/** A measure's first values in one line: "MCP £124 million; PACS £103 million; ACC £72 million; 2 more". */
export function measureSummary(records: Records, measure: TypedRecord<Measure>): string {
  const { rows } = measureTable(records, measure)
  const isOne = rows.length === 1
  const texts = rows.slice(0, SHOWN).map(({ dims, value, period, qualifier }) => {
    const about = dims.filter((label) => label !== 'All')
    const name = about.length > 0 ? about.join(', ') : isOne ? '' : period
    return [name && `${name}:`, value, qualifier && `(${qualifier})`].filter(Boolean).join(' ')
  })
  const more = rows.length - texts.length
  return [...texts, ...(more > 0 ? [`${more} more`] : [])].join('; ')
}
