import { describe, expect, test } from 'vitest'
import { allowedForms, locatorParts, misfits } from './locator.ts'
import type { LocatorScheme } from './reports/schema.ts'

const scheme = (kinds: LocatorScheme['kinds'], headings: string[] = [], slides: string[] = []): LocatorScheme => ({
  kinds,
  headings,
  slides,
  versions: [],
  printed: {},
})

const numbered = scheme(['paragraph', 'figure', 'heading'], ['Summary', 'Appendix', 'Appendix One'])
const sections = scheme(['section', 'table', 'box', 'page'])
const slides = scheme(['slide'], [], ['First slide', '50 sites'])

describe('accepts', () => {
  test.each([
    ['para 3.9', numbered],
    ['paras 3.9 to 3.11', numbered],
    ['Figure 4', numbered],
    ['Figures 4.1 to 4.3', numbered],
    ['Summary', numbered],
    ['Summary para 8', numbered],
    ['Appendix One para 3', numbered],
    ['Figure 1; para 4.2', numbered],
    ['5.3.2.1', sections],
    ['5.3 to 5.4', sections],
    ['Table 5', sections],
    ['Box 1', sections],
    ['p. 63', sections],
    ['pp. 63-64', sections],
    ['Slide: 50 sites', slides],
  ])('%s', (at, its) => {
    expect(misfits(at, its)).toEqual([])
  })
})

describe('rejects', () => {
  test.each([
    ['3.9', numbered, '3.9'],
    ['para 3.9, 3.10', numbered, 'para 3.9, 3.10'],
    ['paragraph 3.9', numbered, 'paragraph 3.9'],
    ['figure 4', numbered, 'figure 4'],
    ['para 3.9; Table 2', numbered, 'Table 2'],
    ['para 3.9;', numbered, ''],
    ['Appendix Two para 1', numbered, 'Appendix Two para 1'],
    ['Summary Table 1', numbered, 'Summary Table 1'],
    ['Summary', sections, 'Summary'],
    ['p 63', sections, 'p 63'],
    ['Slide: second slide', slides, 'Slide: second slide'],
    ['First slide', slides, 'First slide'],
  ])('%s', (at, its, part) => {
    expect(misfits(at, its)).toEqual([{ part, allowed: allowedForms(its) }])
  })
})

test('gives an example of each form', () => {
  expect(allowedForms(numbered)).toEqual(['para 3.9', 'Figure 4', 'Summary, Appendix, Appendix One'])
  expect(allowedForms(sections)).toEqual(['5.3.2.1', 'Table 5', 'Box 1', 'p. 63'])
  expect(allowedForms(slides)).toEqual(['Slide: First slide'])
  expect(allowedForms(scheme(['page', 'heading']))).toEqual(['p. 63'])
})

test('splits a locator into its places', () => {
  expect(locatorParts('5.3.2.1;  p. 63')).toEqual(['5.3.2.1', 'p. 63'])
})
