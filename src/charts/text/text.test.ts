import { expect, test } from 'vitest'
import { readFontWidths } from '../testing/read-font-widths.ts'
import { BOLD_SIGNS, BOLD_WIDTHS, FIRST_CODE, REGULAR_SIGNS, REGULAR_WIDTHS } from './font-widths.ts'
import { measureText } from './measure-text.ts'
import { widestLine, widestWord, wrapText } from './wrap-text.ts'

test.each([
  ['DejaVuSans.ttf', REGULAR_WIDTHS, REGULAR_SIGNS],
  ['DejaVuSans-Bold.ttf', BOLD_WIDTHS, BOLD_SIGNS],
])('the table of widths is that of %s', (file, widths, signs) => {
  const path = `node_modules/dejavu-fonts-ttf/ttf/${file}`
  const codes = widths.map((_, index) => FIRST_CODE + index)
  expect(readFontWidths(path, codes)).toEqual(widths)
  const signCodes = Object.keys(signs).map((sign) => sign.codePointAt(0)!)
  expect(readFontWidths(path, signCodes)).toEqual(Object.values(signs))
})

test('measures by size and weight, and counts unknown characters as a full square', () => {
  expect(measureText('£10', { size: 10 })).toBeCloseTo(19.08)
  expect(measureText('a', { bold: true })).toBeGreaterThan(measureText('a'))
  expect(measureText('漢', { size: 10 })).toBe(10)
})

test.each([
  ['', ['']],
  ['one', ['one']],
  ['one two three four', ['one two', 'three four']],
  ['  spaces   between\nlines  ', ['spaces', 'between', 'lines']],
  ['sums in £ million', ['sums in', '£\u00a0million']],
])('wraps %j at 80 units', (text, lines) => {
  expect(wrapText(text, 80)).toEqual(lines)
})

test.each([20, 57, 100, 333])('no line is wider than %i units, and no letter is lost', (width) => {
  const text = 'Unbreakablewordsofanylength and-hyphened/slashed ones, with iiiiii and WWWWWW'
  const lines = wrapText(text, width)
  expect(widestLine(lines)).toBeLessThanOrEqual(width)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('the widest word decides how narrow a column can be', () => {
  expect(widestWord('a bb ccc')).toBe(measureText('ccc'))
})
