import { expect, test } from 'vitest'
import { parseCitations, splitCitations, withoutCitations } from './citation.ts'

test.each([
  ['[@a, para 1]', [{ report: 'a', at: 'para 1' }]],
  ['[@a]', [{ report: 'a' }]],
  ['[@a ,  para 1]', [{ report: 'a', at: 'para 1' }]],
  ['[@a, para\n1]', [{ report: 'a', at: 'para 1' }]],
  [
    '[@a, para 1; @b, 3.1]',
    [
      { report: 'a', at: 'para 1' },
      { report: 'b', at: '3.1' },
    ],
  ],
  // A part without @ is one more place in the report before it.
  ['[@a, para 1; Figure 2]', [{ report: 'a', at: 'para 1; Figure 2' }]],
  ['[@a, para 1;]', [{ report: 'a', at: 'para 1' }]],
  // Slips name the report, so that a rule can tell them.
  ['[@a para 1]', [{ report: 'a' }]],
  ['[@A_b, 1]', [{ report: 'A_b', at: '1' }]],
  ['[@ a, 1]', [{ report: '' }]],
  ['no [citation], no mail a@b.c', []],
])('reads %j', (text, citations) => {
  expect(parseCitations(text).map(({ citation }) => citation)).toEqual(citations)
})

test('says where each report id begins', () => {
  const text = 'See [@one, 1;\n @two, 2] and [@three].'
  expect(parseCitations(text).map(({ citation, index }) => text.slice(index, index + citation.report.length))).toEqual([
    'one',
    'two',
    'three',
  ])
})

test('splits a text into what is and what is not a citation', () => {
  expect(splitCitations('A [@a, 1] b [@b].')).toEqual(['A ', [{ report: 'a', at: '1' }], ' b ', [{ report: 'b' }], '.'])
  expect(splitCitations('plain')).toEqual(['plain'])
})

test('blanks citations out and keeps what follows in its place', () => {
  expect(withoutCitations('A [@a,\n1] b')).toBe('A     \n   b')
})
