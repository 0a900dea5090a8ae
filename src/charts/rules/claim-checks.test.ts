import { expect, test } from 'vitest'
import { problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'
import { measure, value, FALLING, SHARES, ALIKE, CHANGES, EVENTS, LINKED, RANGES, FALLS, says } from '../testing/claim-cases.ts'

test('rejects claims that the data do not bear out', () => {
  const cases: [what: string, overrides: Files][] = [
    ['extremes', { ...FALLING, ...says('largest: Year B, smallest: Year A') }],
    ['a name that is not drawn', { ...FALLING, ...says('largest: Year Aa') }],
    ['a majority', { ...FALLING, ...says('most: [Year B, Year C]') }],
    ['a minority', { ...FALLING, ...says('few: [Year A]') }],
    ['a majority in each place', { ...SHARES, ...says('most: [Year A, Year B]') }],
    ['an order', { ...FALLING, ...says('order: [[Year A, Year C], Year B]') }],
    ['a share of nothing', { ...measure(value('a', 'value: 0') + value('b', 'value: 0')), ...says('few: [Year A]') }],
    ['everything as most of it', { ...FALLING, ...says('most: [Year A, Year B, Year C]') }],
    ['few of findings that stand at several themes', { ...LINKED, ...says('few: [Third theme]', '{ findings: { by: theme } }') }],
    ['parts of a flow, which has no whole', says('few: [Not included]', '{ evidence: flow }', 'flow')],
    [
      'shares of different bases as one',
      {
        ...measure(value('a', 'value: 8, of: 23, period: One') + value('a', 'value: 6, of: 16, period: Two')),
        ...says('most: [One, Two]', '{ measures: [{ measure: measure-9002, row: "{year}", series: "{period}" }] }'),
      },
    ],
    ['the only row as the largest', { ...measure(value('a', 'value: 5')), ...says('largest: Year A') }],
    ['equal rows', { ...measure(value('a', 'value: 5') + value('b', 'value: 5')), ...says('smallest: Year A') }],
    ['a shallow fall as the largest', { ...FALLS, ...says('largest: Year A, order: [Year A, Year B]') }],
    [
      'a sum of shares',
      {
        ...measure(
          value('a', 'value: 9, of: 9, period: One') +
            value('a', 'value: 6, of: 8, period: Two') +
            value('b', 'value: 7, of: 8, period: Two'),
        ),
        ...says(
          'largest: Year A, order: [Year A, Year B]',
          '{ measures: [{ measure: measure-9002, row: "{year}", series: "{period}" }] }',
        ),
      },
    ],
    ['ranges that overlap', { ...RANGES, ...says('order: [Year B, Year C]') }],
    [
      'a trend of rows that are sorted',
      { ...FALLING, ...says('trend: decreases', '{ measures: [{ measure: measure-9002 }] }\nencodings: { sort: value }') },
    ],
    [
      'a trend over several reports',
      { ...FALLING, ...says('trend: decreases', '{ measures: [{ measure: measure-9002, row: "{report} {year}" }] }') },
    ],
    [
      'a trend of single figures',
      { ...FALLING, ...says('trend: decreases', '{ measures: [{ measure: measure-9002, row: All, series: "{year}" }] }') },
    ],
    ['one row that has none alike', { ...measure(value('a', 'value: 5')), ...says('no_two_alike: rows') }],
    [
      'one figure that is similar',
      {
        ...ALIKE,
        ...says('similar: [All]', '{ measures: [{ measure: measure-9002, where: { year: a }, row: "{year}", series: All }] }'),
      },
    ],
    ['levels as a rise', { ...FALLING, ...says('above_zero: [Year A]') }],
    ['a model by its title', says('largest: Made-up model', '{ findings: { by: model } }')],
    ['a trend', { ...FALLING, ...says('trend: increases') }],
    ['rows that are alike', { ...measure(value('a', 'value: 5') + value('b', 'value: 5')), ...says('no_two_alike: rows') }],
    ['findings', says('largest: level-b', '{ findings: { by: level } }')],
    ['series of findings', says('most: [Low]', '{ findings: { by: level, and: confidence } }')],
    ['entries of a framework', says('few: [Row A]', '{ framework: framework-9002 }', 'heat-map')],
    [
      'shares that are apart',
      { ...SHARES, ...says('similar: [All]', '{ measures: [{ measure: measure-9002, row: "{year}", series: All }] }') },
    ],
    ['similar figures that are no shares', { ...FALLING, ...says('similar: [Year A]') }],
    [
      'an order in a row that lacks one of them',
      {
        ...measure(
          value('a', 'value: 9, period: More') + value('a', 'value: 1, period: Less') + value('b', 'value: 2, period: More'),
        ),
        ...says('order_in_each: [More, Less]', '{ measures: [{ measure: measure-9002, row: "{year}", series: "{period}" }] }'),
      },
    ],
    [
      'an order that one row has not',
      {
        ...measure(
          value('a', 'value: 9, period: More') +
            value('a', 'value: 1, period: Less') +
            value('b', 'value: 2, period: More') +
            value('b', 'value: 3, period: Less'),
        ),
        ...says('order_in_each: [More, Less]', '{ measures: [{ measure: measure-9002, row: "{year}", series: "{period}" }] }'),
      },
    ],
    ['a part as the whole', { ...ALIKE, ...says('whole: [Year A, Year B, Year C]') }],
    ['one of two that are whole', { ...ALIKE, ...says('whole: [Year B]') }],
    ['the wrong side of zero', { ...CHANGES, ...says('above_zero: [Year B], below_zero: [Year A]') }],
    ['nought, which is on no side', { ...measure(value('a', 'value: 0'), 'Change in things.'), ...says('above_zero: [Year A]') }],
    ['events, which have no numbers', { ...EVENTS, ...says('largest: event-9001', '{ timeline: {} }', 'timeline') }],
    ['a sequence of what is no event', { ...FALLING, ...says('sequence: [Year A, Year B]') }],
    ['an event that is not drawn', { ...EVENTS, ...says('sequence: [event-9001, event-9009]', '{ timeline: {} }', 'timeline') }],
    ['a sequence', { ...EVENTS, ...says('sequence: [event-9002, event-9001]', '{ timeline: {} }', 'timeline') }],
  ]
  expect(problemsOfEach(cases, 'chart-claim')).toMatchInlineSnapshot(`
    "extremes
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year B" is not the largest row; "Year A" is
      Fix: Correct the headline and says, or the records.
    content/charts/chart-9001.yaml:6:36  chart-claim
      "Year A" is not the smallest row; "Year C" is
      Fix: Correct the headline and says, or the records.

    a name that is not drawn
    content/charts/chart-9001.yaml:6:18  chart-claim
      the chart draws nothing that is called "Year Aa". Did you mean "Year A" or "Year B" or "Year C"?
      Fix: It draws: Year A; Year B; Year C.

    a majority
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Year B" and "Year C" are not more than half: 20%
      Fix: Correct the headline and says, or the records.

    a minority
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Year A" is not less than a quarter: 80%
      Fix: Correct the headline and says, or the records.

    a majority in each place
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Year A" and "Year B" are not more than half: 60%, 40%
      Fix: Correct the headline and says, or the records.

    an order
    content/charts/chart-9001.yaml:6:16  chart-claim
      "Year C" (5) is not more than "Year B" (15)
      Fix: Correct the headline and says, or the records.

    a share of nothing
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Year A" is not less than a quarter: a share of nothing
      Fix: Correct the headline and says, or the records.

    everything as most of it
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Year A" and "Year B" and "Year C" is everything that is drawn
      Fix: Correct the headline and says, or the records.

    few of findings that stand at several themes
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Third theme" is not less than a quarter: 33%
      Fix: Correct the headline and says, or the records.

    parts of a flow, which has no whole
    content/charts/chart-9001.yaml:6:14  chart-claim
      a flow chart draws no parts of one whole
      Fix: Correct the headline and says, or the records.

    shares of different bases as one
    content/charts/chart-9001.yaml:6:15  chart-claim
      the figures of "One" and "Two" have different bases
      Fix: Correct the headline and says, or the records.

    the only row as the largest
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year A" is the only row, so that it is the largest one says nothing
      Fix: Correct the headline and says, or the records.

    equal rows
    content/charts/chart-9001.yaml:6:19  chart-claim
      all rows are equal, so none is the smallest one
      Fix: Correct the headline and says, or the records.

    a shallow fall as the largest
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year A" is not the largest row; "Year B" is
      Fix: Correct the headline and says, or the records.
    content/charts/chart-9001.yaml:6:33  chart-claim
      "Year A" (1) is not more than "Year B" (2.5)
      Fix: Correct the headline and says, or the records.

    a sum of shares
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year A" has several figures that make no sum, so it has no place in an order
      Fix: Correct the headline and says, or the records.
    content/charts/chart-9001.yaml:6:33  chart-claim
      "Year A" has several figures that make no sum, so it has no place in an order
      Fix: Correct the headline and says, or the records.

    ranges that overlap
    content/charts/chart-9001.yaml:6:16  chart-claim
      "Year B" (2) is not more than "Year C" (3)
      Fix: Correct the headline and says, or the records.

    a trend of rows that are sorted
    content/charts/chart-9001.yaml:7:16  chart-claim
      the rows stand in an order that was chosen for this chart (several queries, several reports, or sorted by value), and that has no trend
      Fix: Correct the headline and says, or the records.

    a trend over several reports
    content/charts/chart-9001.yaml:6:16  chart-claim
      the rows stand in an order that was chosen for this chart (several queries, several reports, or sorted by value), and that has no trend
      Fix: Correct the headline and says, or the records.

    a trend of single figures
    content/charts/chart-9001.yaml:6:16  chart-claim
      "All" stands alone, and one figure has no trend
      Fix: Correct the headline and says, or the records.

    one row that has none alike
    content/charts/chart-9001.yaml:6:23  chart-claim
      there are no two rows that could be alike
      Fix: Correct the headline and says, or the records.

    one figure that is similar
    content/charts/chart-9001.yaml:6:18  chart-claim
      "All" has one figure, which is similar to no other
      Fix: Correct the headline and says, or the records.

    levels as a rise
    content/charts/chart-9001.yaml:6:21  chart-claim
      the measure is no change, so above zero does not say what rose
      Fix: Correct the headline and says, or the records.

    a model by its title
    content/charts/chart-9001.yaml:6:18  chart-claim
      the chart draws nothing that is called "Made-up model". Did you mean "MUM"?
      Fix: It draws: MUM.

    a trend
    content/charts/chart-9001.yaml:6:16  chart-claim
      from "Year A" (80) to "Year B" (15) it does not increase
      Fix: Correct the headline and says, or the records.

    rows that are alike
    content/charts/chart-9001.yaml:6:23  chart-claim
      "Year A" and "Year B" are alike
      Fix: Correct the headline and says, or the records.

    findings
    content/charts/chart-9001.yaml:6:18  chart-claim
      "level-b" is not the largest row; "level-a" is
      Fix: Correct the headline and says, or the records.

    series of findings
    content/charts/chart-9001.yaml:6:15  chart-claim
      "Low" is not more than half: 0%
      Fix: Correct the headline and says, or the records.

    entries of a framework
    content/charts/chart-9001.yaml:6:14  chart-claim
      "Row A" is everything that is drawn
      Fix: Correct the headline and says, or the records.

    shares that are apart
    content/charts/chart-9001.yaml:6:18  chart-claim
      the shares of "All" lie 40 percentage points apart, and similar is less than 5
      Fix: Correct the headline and says, or the records.

    similar figures that are no shares
    content/charts/chart-9001.yaml:6:18  chart-claim
      "Year A" has no base, so its figures are no shares that could be similar
      Fix: Correct the headline and says, or the records.

    an order in a row that lacks one of them
    content/charts/chart-9001.yaml:6:24  chart-claim
      at "Year B" there is no figure for "Less"
      Fix: Correct the headline and says, or the records.

    an order that one row has not
    content/charts/chart-9001.yaml:6:24  chart-claim
      at "Year B" "More" (2) is not more than "Less" (3)
      Fix: Correct the headline and says, or the records.

    a part as the whole
    content/charts/chart-9001.yaml:6:16  chart-claim
      "Year A" is not the whole of its base
      Fix: Correct the headline and says, or the records.

    one of two that are whole
    content/charts/chart-9001.yaml:6:16  chart-claim
      "Year C" is the whole of its base too
      Fix: Correct the headline and says, or the records.

    the wrong side of zero
    content/charts/chart-9001.yaml:6:21  chart-claim
      "Year B" is not above zero
      Fix: Correct the headline and says, or the records.
    content/charts/chart-9001.yaml:6:43  chart-claim
      "Year A" is not below zero
      Fix: Correct the headline and says, or the records.

    nought, which is on no side
    content/charts/chart-9001.yaml:6:21  chart-claim
      "Year A" is not above zero
      Fix: Correct the headline and says, or the records.

    events, which have no numbers
    content/charts/chart-9001.yaml:6:18  chart-claim
      a timeline chart draws events, which "largest" cannot be said of
      Fix: Of events say their sequence, from earlier to later.

    a sequence of what is no event
    content/charts/chart-9001.yaml:6:19  chart-claim
      a bar chart draws no events, which "sequence" cannot be said of
      Fix: Leave sequence out; order goes from more to less.

    an event that is not drawn
    content/charts/chart-9001.yaml:6:19  chart-claim
      the chart draws nothing that is called "event-9009". Did you mean "event-9001" or "event-9002" or "event-9003"?
      Fix: It draws: event-9001; event-9003; event-9002.

    a sequence
    content/charts/chart-9001.yaml:6:19  chart-claim
      "event-9002" (2019) is not over before "event-9001" (2015-01) begins
      Fix: Correct the headline and says, or the records."
  `)
})
