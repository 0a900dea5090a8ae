import { expect, test } from 'vitest'
import { madeUpContent } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'
import { FALLING, SHARES, ALIKE, CHANGES, BOTH, EVENTS, LINKED, RANGES, FALLS, says } from '../testing/claim-cases.ts'

test.each<[what: string, overrides: Files]>([
  ['extremes', { ...FALLING, ...says('largest: Year A, smallest: Year C') }],
  [
    'most, few, an order and a trend',
    { ...FALLING, ...says('most: [Year A], few: [Year B, Year C], order: [Year A, [Year B, Year C]], trend: decreases') },
  ],
  ['"x of y" in each place', { ...SHARES, ...says('most: [Year A], few: [Year C], order: [Year A, Year B, Year C]') }],
  ['findings', says('most: [level-a], largest: level-a, order: [level-a, level-b]', '{ findings: { by: level } }')],
  ['series of findings', says('most: [Moderate], few: [High]', '{ findings: { by: level, and: confidence } }')],
  [
    'a network',
    { ...LINKED, ...says('largest: Made-up theme with Other theme', '{ links: { by: theme, least: 1 } }', 'network') },
  ],
  ['a flow', says('order: [Documents considered, Documents included]', '{ evidence: flow }', 'flow')],
  [
    'findings that stand at several themes, each counted once',
    { ...LINKED, ...says('most: [Other theme]', '{ findings: { by: theme } }') },
  ],
  ['the deepest fall', { ...FALLS, ...says('largest: Year B, smallest: Year A, order: [Year B, Year A]') }],
  ['ranges that are clear of each other', { ...RANGES, ...says('order: [Year A, Year B]') }],
  ['one figure each that are similar', { ...ALIKE, ...says('similar: [Year B, Year C]') }],
  ['rows that differ', { ...FALLING, ...says('no_two_alike: rows') }],
  [
    'shares that are similar',
    { ...ALIKE, ...says('similar: [All]', '{ measures: [{ measure: measure-9002, row: "{year}", series: All }] }') },
  ],
  [
    'an order in each row',
    {
      ...BOTH,
      ...says('order_in_each: [More, Less]', '{ measures: [{ measure: measure-9002, row: "{year}", series: "{period}" }] }'),
    },
  ],
  ['the whole of a base', { ...ALIKE, ...says('whole: [Year B, Year C]') }],
  ['the side of zero', { ...CHANGES, ...says('above_zero: [Year A], below_zero: [Year B, Year C]') }],
  [
    'a sequence of events',
    { ...EVENTS, ...says('sequence: [event-9001, [event-9002, event-9003]]', '{ timeline: {} }', 'timeline') },
  ],
])('accepts a claim about %s that is true', (_, overrides) => {
  expect(madeUpContent(overrides).problems('chart-claim', 'schema')).toBe('')
})
