import { expect, test } from 'vitest'
import { makeScale } from './axis.ts'
import { dodge } from './dodge.ts'
import { element, escapeXml, round } from './element.ts'
import { drawKey } from './key.ts'
import { seriesLooks } from './looks.ts'
import { markBox } from './mark.ts'

test.each([
  [1.005, '1'],
  [1 / 3, '0.33'],
  [-0.001, '0'],
  [-2.5, '-2.5'],
  [123456, '123456'],
])('rounds %d to %s', (value, text) => {
  expect(round(value)).toBe(text)
})

test('refuses a coordinate that is none', () => {
  expect(() => round(Number.NaN)).toThrow('not a coordinate: NaN')
})

test.each([
  ['<script>', '&lt;script&gt;'],
  [']]>', ']]&gt;'],
  ['"a" & b', '&quot;a&quot; &amp; b'],
  ['a\u0000b\u0007c\u202ed\u2066e', 'abcde'],
  ['lone \ud800 half', 'lone  half'],
  ['pair 😀', 'pair 😀'],
  ['line\nbreak', 'line\nbreak'],
])('escapes %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

test('leaves out attributes without a value and escapes the others', () => {
  expect(element('rect', { x: 1.23456, class: '"', y: undefined })).toBe('<rect x="1.23" class="&quot;"/>')
})

test.each([
  ['apart already', [10, 50], [10, 50]],
  ['at one height', [50, 50, 50], [50, 60, 70]],
  ['in another order', [50, 48], [58, 48]],
  ['below the bottom', [95, 99], [85, 95]],
  ['above the top', [-20, 0], [5, 15]],
  ['more than fit', Array.from({ length: 12 }, () => 50), Array.from({ length: 12 }, (_, index) => 5 + index * 10)],
])('moves blocks that are %s', (_, middles, expected) => {
  const wishes = middles.map((middle) => ({ middle, height: 10 }))
  expect(dodge(wishes, 0, 100)).toEqual(expected)
})

test('a scale has zero in it, and labels that do not touch', () => {
  const scale = makeScale([0, 1_000_000], [0, 60], 'linear', '£ million')
  expect(scale.at(0)).toBe(0)
  expect(scale.ticks.map(({ label }) => label)).toEqual(['£0'])
  expect(makeScale([5, 292], [0, 400], 'linear', '%').ticks.map(({ label }) => label)).toEqual(['0%', '100%', '200%'])
})

test('neighbouring series differ in colour and in pattern or shape', () => {
  const looks = [...seriesLooks(Array.from({ length: 8 }, (_, index) => ({ key: String(index), label: '' }))).values()]
  expect(new Set(looks.map(({ tone, pattern }) => `${tone} ${pattern}`)).size).toBe(8)
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(8)
  looks.slice(1).forEach(({ tone }, index) => expect(tone).not.toBe(looks[index]!.tone))
})

test('a record with a colour and shape of its own keeps them', () => {
  const looks = seriesLooks([{ key: 'b', label: 'B', tone: 't-m2', shape: 2 }])
  expect(looks.get('b')).toEqual({ tone: 't-m2', pattern: 'stripes', shape: 2 })
})

test('a key wraps before it leaves its width', () => {
  const look = { tone: 't-c1', pattern: 'solid', shape: 1 } as const
  const { height } = drawKey(
    [
      { label: 'First of them', look },
      { label: 'Second of them', look },
    ],
    200,
    'box',
  )
  expect(height).toBe(drawKey([{ label: 'First of them', look }], 200, 'box').height + 22)
})

test.each(['solid', 'stripes', 'bands', 'dots', 'columns', 'rows', 'grid', 'open'] as const)(
  '%s is drawn without ids and in few bytes',
  (pattern) => {
    const body = markBox({ x: 0, y: 0, width: 400, height: 20 }, { tone: 't-c1', pattern, shape: 1 })
    expect(body).not.toMatch(/ id=|url\(/)
    expect(body.length).toBeLessThan(400)
  },
)
