import type { Chart } from '../../records/charts/schema.ts'
import { schema } from '../../records/charts/schema.ts'

/** Widths at which every kind of chart is tried: a phone, beside text, a wide page. */
export const TEST_WIDTHS = [320, 680, 1200] as const

/** Encodings with their defaults. */
export function encodings(given: Partial<Chart['encodings']> = {}): Chart['encodings'] {
  const minimal = { type: 'bar', headline: 'Any', subtitle: 'Any', alt: 'Any', data: { evidence: 'flow' } }
  return { ...schema.parse(minimal).encodings, ...given }
}
