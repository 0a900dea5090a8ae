import { describe, expect, it } from 'vitest'
import { growthExponent, growthRatio, judgeBudgets } from './budgets.ts'
import type { SizeCost } from './measure-size.ts'

/** A size whose build takes `seconds` of wall and CPU time, all of it for pages. */
function size(findings: number, seconds: number, more: Partial<SizeCost> = {}): SizeCost {
  const pages = { stage: 'pages', units: findings, wallSeconds: seconds, cpuSeconds: seconds, peakBytes: 1e9 } as const
  const search = { stage: 'search', units: findings, wallSeconds: 16, cpuSeconds: 16, peakBytes: 3e9 } as const
  const weight = { html: 3 * 1024, everything: 8 * 1024 }
  return { findings, records: findings, pages: findings, stages: [pages, search], home: weight, finding: weight, ...more }
}

describe('judgeBudgets', () => {
  it('judges the largest size, and leaves search out of the build', () => {
    expect(judgeBudgets([size(1000, 1.5), size(10_000, 11)])).toMatchInlineSnapshot(`
      [
        {
          "holds": true,
          "limit": "12.0 s",
          "measured": "11.0 s",
          "name": "build without search at 10,000 findings",
        },
        {
          "holds": true,
          "limit": "1.20 GB",
          "measured": "1.00 GB",
          "name": "memory at 10,000 findings",
        },
        {
          "holds": false,
          "limit": "15.0 s",
          "measured": "16.0 s",
          "name": "search index at 10,000 findings",
        },
        {
          "holds": true,
          "limit": "1.15 ×",
          "measured": "0.73 ×",
          "name": "cost per page, largest to smallest size",
        },
        {
          "holds": true,
          "limit": "30.0 KB",
          "measured": "8.0 KB",
          "name": "a finding page with everything it loads",
        },
      ]
    `)
  })

  it('leaves budgets open that the sizes do not tell', () => {
    const open = judgeBudgets([size(1000, 1.5)]).filter(({ holds }) => holds === undefined)
    expect(open.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "build without search at 10,000 findings",
        "memory at 10,000 findings",
        "search index at 10,000 findings",
        "cost per page, largest to smallest size",
      ]
    `)
  })
})

describe('growth', () => {
  it.each([
    ['as much for each page', 10, 1, 1],
    ['twice as much for each page', 20, 2, 1.301],
    ['less for each page', 5, 0.5, 0.699],
  ])('of a build that costs %s', (_, seconds, ratio, exponent) => {
    const [smaller, larger] = [size(100, 1), size(1000, seconds)]
    expect(growthRatio(smaller, larger)).toBeCloseTo(ratio)
    expect(growthExponent(smaller, larger)).toBeCloseTo(exponent, 3)
  })
})
