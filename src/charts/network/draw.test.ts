import { describe, expect, test } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'
import { goldenSvg } from '../testing/golden-svg.ts'
import { encodings, TEST_WIDTHS } from '../testing/options.ts'
import { network, NETWORK_CASES } from '../testing/special-cases.ts'
import { drawNetwork, MOST_LINKS } from './draw.ts'

describe.each(TEST_WIDTHS)('at %i units', (width) => {
  test.each(NETWORK_CASES)('draws $name inside its frame without touching text', ({ data }) => {
    expect(faultsOf(drawNetwork(data, { width, encodings: encodings() }))).toEqual([])
  })
})

test.each([320, 680])('looks as it did at %i units', async (width) => {
  const drawing = drawNetwork(network(['First', 'Second', 'Third theme with a longer name']), { width, encodings: encodings() })
  await expect(goldenSvg(drawing)).toMatchFileSnapshot(`golden/${width}.svg`)
})

test('draws no more than the strongest links of a tangle', () => {
  const { body } = drawNetwork(network(Array.from({ length: 60 }, (_, index) => `Theme ${index}`)), {
    width: 680,
    encodings: encodings(),
  })
  expect(body.match(/<path/g)).toHaveLength(MOST_LINKS)
})
