import { describe, expect, test } from 'vitest'
import type { FlowStep } from '../chart-row.ts'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { drawFlow } from './draw.ts'

const LONG = 'word '.repeat(40)
const parts = (count: number) => Array.from({ length: count }, (_, index) => ({ label: `Part ${index}`, count: index + 1 }))

const CASES: readonly { name: string; steps: readonly FlowStep[] }[] = [
  { name: 'no data', steps: [] },
  { name: 'one datum', steps: [{ main: { label: 'Only', count: 1, parts: [] } }] },
  {
    name: 'zero',
    steps: [{ main: { label: 'None', count: 0, parts: parts(0) }, aside: { label: 'None left', count: 0, parts: [] } }],
  },
  { name: 'huge', steps: [{ main: { label: 'Many', count: 1e300, parts: [{ label: 'Most', count: 1e18 }] } }] },
  {
    name: '60 categories',
    steps: [{ main: { label: 'All', count: 60, parts: parts(60) }, aside: { label: 'Left', count: 9, parts: parts(60) } }],
  },
  {
    name: 'labels of 200 characters',
    steps: [
      {
        main: { label: LONG, count: 2, parts: [{ label: 'x'.repeat(200), count: 1 }] },
        aside: { label: LONG, count: 1, parts: [] },
      },
    ],
  },
  {
    name: 'hostile labels',
    steps: [{ main: { label: '<script>alert(1)</script>', count: 2, parts: [{ label: ']]>', count: 1 }] } }],
  },
]

const STEPS: readonly FlowStep[] = [
  { main: { label: 'Documents considered', count: 9, parts: [] }, aside: { label: 'Not included', count: 7, parts: parts(2) } },
  { main: { label: 'Documents included', count: 2, parts: [] } },
  { main: { label: 'Findings', count: 1234, parts: parts(3) } },
]

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(CASES)('draws $name inside its frame without touching text', ({ steps }) => {
    expect(faultsOf(drawFlow({ kind: 'flow', steps }, { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawFlow({ kind: 'flow', steps: STEPS }, { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})
