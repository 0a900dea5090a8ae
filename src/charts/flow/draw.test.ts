import { describe, expect, test } from 'vitest'
import type { FlowStep } from '../chart-row.ts'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { FLOW_CASES, parts } from '../testing/special-cases.ts'
import { drawFlow } from './draw.ts'

const STEPS: readonly FlowStep[] = [
  { main: { label: 'Documents considered', count: 9, parts: [] }, aside: { label: 'Not included', count: 7, parts: parts(2) } },
  { main: { label: 'Documents included', count: 2, parts: [] } },
  { main: { label: 'Findings', count: 1234, parts: parts(3) } },
]

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(FLOW_CASES)('draws $name inside its frame without touching text', ({ steps }) => {
    expect(faultsOf(drawFlow({ kind: 'flow', steps }, { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawFlow({ kind: 'flow', steps: STEPS }, { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
