import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { byConfidence, FACETS, facetValues, groupFindings } from './facets.ts'

const FINDING = MADE_UP['findings/finding-9001.md']
const rated = (title: string, overall: string, concern = 'moderate') =>
  FINDING.replace(/title: .*/, `title: ${title}`)
    .replace('overall: moderate', `overall: ${overall}`)
    .replace('adequacy: { concern: moderate', `adequacy: { concern: ${concern}`)

const { records } = madeUpContent({
  'findings/finding-9002.md': rated('Another thing may follow', 'moderate'),
  'findings/finding-9003.md': rated('A thing may follow', 'low'),
  'findings/finding-9004.md': rated('Zero things follow', 'high', 'none'),
  'findings/finding-9005.md': rated('Nothing may follow', 'moderate').replace('direction: ', 'status: withdrawn\ndirection: '),
}).validated
const groups = groupFindings(records)
const ids = (facet: keyof typeof groups, value: string) => groups[facet].get(value)?.map(({ id }) => id)

test('groups findings by every facet, most certain first, then by title', () => {
  const all = ['finding-9004', 'finding-9002', 'finding-9001', 'finding-9003']
  expect(Object.keys(groups)).toEqual([...FACETS])
  expect(ids('theme', 'theme-9001')).toEqual(all)
  expect(ids('model', 'model-9001')).toEqual(all)
  expect(ids('report', 'report-9001')).toEqual(all)
  expect(ids('direction', 'direction-a')).toEqual(all)
  expect(ids('level', 'level-a')).toEqual(all)
  expect(ids('kind', 'kind-a')).toEqual(all)
  expect(ids('measure', 'measure-9001')).toEqual(all)
  expect(ids('cell', 'framework-9001/row-a')).toEqual(all)
  expect(ids('vanguard', 'vanguard-9001')).toBeUndefined()
  expect(ids('confidence', 'moderate')).toEqual(['finding-9002', 'finding-9001'])
})

test('leaves withdrawn findings out of every list', () => {
  for (const facet of FACETS)
    for (const list of groups[facet].values()) expect(list.map(({ id }) => id)).not.toContain('finding-9005')
})

test('names a report once however often it is evidence', () => {
  const { data } = records.findings.get('finding-9001')!
  const twice = { ...data, evidence: [...data.evidence, { ...data.evidence[0]!, at: 'para 1.2' }] }
  expect(facetValues(twice, 'report')).toEqual(['report-9001'])
})

test('sorts without changing what it was given', () => {
  const given = Object.freeze([...records.findings.values()])
  expect(byConfidence(given).map(({ id }) => id)[0]).toBe('finding-9004')
})
