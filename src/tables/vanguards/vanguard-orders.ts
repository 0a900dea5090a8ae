import type { Records, TypedRecord } from '../../records/record.ts'
import type { Vanguard } from '../../records/vanguards/schema.ts'
import { vanguardsByNumber } from './vanguard-groups.ts'
import { vocabularyValue } from '../words/vocabulary-label.ts'

/**
 * Orders of the table of sites. Each is a page of its own: an order with an address works without a script, can be sent
 * to somebody else, and is there again after the way back.
 */
export const VANGUARD_ORDERS = ['number', 'name', 'model', 'place', 'region', 'facts'] as const
export type VanguardOrder = (typeof VANGUARD_ORDERS)[number]

/** Address of the table in an order, inside the site. */
export function vanguardOrderPath(order: VanguardOrder): string {
  return order === 'number' ? '/vanguards/' : `/vanguards/sorted/${order}/`
}

/** All sites in an order; what is not known comes last, and equals stand by number. */
export function sortVanguards(records: Records, order: VanguardOrder): TypedRecord<Vanguard>[] {
  const byNumber = vanguardsByNumber(records)
  switch (order) {
    case 'number':
      return byNumber
    case 'name':
      return byNumber.toSorted((a, b) => collator.compare(a.data.title, b.data.title))
    case 'model':
      return byNumber.toSorted((a, b) => modelOrder(records, a) - modelOrder(records, b))
    case 'place':
      return byNumber.toSorted((a, b) => knownFirst(a.data.place, b.data.place))
    case 'region':
      return byNumber.toSorted((a, b) => knownFirst(regionOf(records, a), regionOf(records, b)))
    case 'facts':
      return byNumber.toSorted((a, b) => b.data.facts.length - a.data.facts.length)
  }
}

const collator = new Intl.Collator('en-GB')

function knownFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return collator.compare(a, b)
}

function modelOrder(records: Records, { data }: TypedRecord<Vanguard>): number {
  return records.models.get(data.model)!.data.order
}

function regionOf(records: Records, { data }: TypedRecord<Vanguard>): string | undefined {
  return data.region && vocabularyValue(records, 'regions', data.region).label
}
