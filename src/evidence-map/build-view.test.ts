import { describe, expect, test } from 'vitest'
import { groupFindings } from '../graph/facets.ts'
import { changed, MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import type { Files } from '../tests/support/made-up-content.ts'
import { cellPath, evidenceViews, MOST_ENTRIES, viewPath } from './build-view.ts'
import { describeCell } from './describe-cell.ts'
import { mainGaps } from './main-gaps.ts'
import { viewsOf } from './picture/testing/views-of.ts'
import { cellsCsv } from './view-csv.ts'

const finding = MADE_UP['findings/finding-9001.md']
const disagreement = (weight: string) => ({
  'disagreements/disagreement-9001.yaml': `title: Whether it follows
kind: interpretation
weight: ${weight}
summary: One says so, the other does not.
versions:
  - { report: report-9001, at: para 1.1, says: It follows. }
  - { report: report-9001, at: para 1.2, says: It does not. }
explanation: The sources do not say why.
findings: [finding-9001, finding-9002]
`,
})

test('crosses themes with models, levels and reports, and each coded framework with models and themes', () => {
  const { views } = viewsOf()
  expect(views.map(({ id }) => id)).toEqual([
    'theme-by-model',
    'theme-by-level',
    'theme-by-report',
    'framework-9001-by-model',
    'framework-9002-by-model',
    'theme-by-framework-9001',
    'theme-by-framework-9002',
  ])
  expect(viewPath(views[0]!)).toBe('/evidence-map/')
  expect(viewPath(views[1]!)).toBe('/evidence-map/theme-by-level/')
})

test('crosses no framework with more parts than a table can show', () => {
  const rows = (count: number) =>
    changed('frameworks/framework-9001.yaml', [
      '  - { id: row-b, label: Row B, parent: row-a }\n',
      Array.from({ length: count - 1 }, (_, index) => `  - { id: row-${index}, label: Row ${index} }\n`).join(''),
    ])
  const crossed = (count: number) =>
    viewsOf(rows(count))
      .views.map(({ id }) => id)
      .filter((id) => id.includes('framework-9001'))
  expect(crossed(MOST_ENTRIES)).toEqual(['framework-9001-by-model', 'theme-by-framework-9001'])
  expect(crossed(MOST_ENTRIES + 1)).toEqual([])
})

test('crosses nothing with reports before the first one is in', () => {
  // What is missing is a problem of records that name it, and none of the themes.
  const { records } = madeUpContent({ 'reports/report-9001.md': null, 'findings/finding-9001.md': null }).validated
  const views = evidenceViews(records, groupFindings(records))
  expect(views.map(({ id }) => id)).not.toContain('theme-by-report')
  expect(views.every(({ cells }) => cells.length > 0 && cells.every((row) => row.length > 0))).toBe(true)
})

test('has no row for a theme that was withdrawn, and counts no gaps of it', () => {
  const second = MADE_UP['themes/theme-9001.md'].replace('title: Made-up theme', 'title: Second theme\nstatus: withdrawn')
  const { views } = viewsOf({
    'themes/theme-9002.md': second,
    ...changed('findings/finding-9001.md', ['themes: [theme-9001]', 'themes: [theme-9002, theme-9001]']),
  })
  expect(views[0]!.rows.entries.map(({ id }) => id)).toEqual(['theme-9001'])
  expect(new Set(mainGaps(views).map(({ row }) => row.id))).toEqual(new Set(['theme-9001']))
})

describe('a cell', () => {
  const other = (id: string, ...changes: [string, string][]) => ({
    [`findings/${id}.md`]: changes.reduce(
      (text, [from, to]) => text.replace(from, to),
      finding.replace('One thing', `Thing ${id}`),
    ),
  })

  test('says in words how many findings, studies, which direction and how sure', () => {
    const { views, records } = viewsOf({
      ...other('finding-9002', ['direction: direction-a', 'direction: direction-b']),
      ...other('finding-9003'),
    })
    const [cell] = views[0]!.cells[0]!
    expect(describeCell(records, cell!)).toBe('3 findings from 1 study: 2 direction-a, 1 direction-b; all moderate confidence')
    expect(cell!.gaps).toEqual(['one-study'])
    expect(cellPath(views[0]!, cell!)).toBe('/evidence-map/theme-by-model/theme-9001/model-9001/')
  })

  test('stands under the whole programme when a finding is about no single model', () => {
    const { views } = viewsOf(changed('findings/finding-9001.md', ['models: [model-9001]', 'models: []']))
    const [ofModel, ofProgramme] = views[0]!.cells[0]!
    expect(ofModel!.findings).toEqual([])
    expect(ofModel!.gaps).toEqual(['nothing-found'])
    expect(ofProgramme!.findings.map(({ id }) => id)).toEqual(['finding-9001'])
  })

  test('is disputed when two findings in it contradict each other, and not for one alone', () => {
    const contradicting = other('finding-9002', [
      'confidence:',
      'relations:\n  - { kind: contradicts, finding: finding-9001, why: Made up. }\nconfidence:',
    ])
    expect(viewsOf(contradicting).views[0]!.cells[0]![0]!.gaps).toContain('sources-disagree')
    expect(viewsOf().views[0]!.cells[0]![0]!.gaps).not.toContain('sources-disagree')
  })

  test('is disputed when a major disagreement sets two findings in it side by side, not when a minor one does', () => {
    const disputes = (weight: string) =>
      viewsOf({ ...other('finding-9002'), ...disagreement(weight) }).views[0]!.cells[0]![0]!.disputes
    expect(disputes('major')).toEqual([{ findings: ['finding-9001', 'finding-9002'], record: 'disagreement-9001' }])
    expect(disputes('minor')).toEqual([])
  })

  test('tells a contradiction once, as part of the disagreement that sets the same findings side by side', () => {
    const contradicting = finding
      .replace('title: One', 'title: Other')
      .replace('reviewed:', 'relations:\n  - { kind: contradicts, finding: finding-9001, why: It is made up. }\nreviewed:')
    const disputes = (files: Files) =>
      viewsOf({ 'findings/finding-9002.md': contradicting, ...files }).views[0]!.cells[0]![0]!.disputes.map(
        ({ record, why }) => record ?? why,
      )
    expect(disputes({})).toEqual(['It is made up.'])
    expect(disputes(disagreement('major'))).toEqual(['disagreement-9001'])
  })

  test('of a framework with parents stands at the parts that have none below', () => {
    const { views } = viewsOf()
    expect(views[3]!.cells.map(([cell]) => cell!.row.id)).toEqual(['row-b'])
  })

  test('of parts with one name are told apart by what they belong to, or by their ids', () => {
    const row = (id: string, label: string, parent = '') =>
      `  - { id: ${id}, label: ${label}${parent && `, parent: ${parent}`} }\n`
    const { views } = viewsOf(
      changed('frameworks/framework-9001.yaml', [
        '  - { id: row-b, label: Row B, parent: row-a }\n',
        [
          row('row-b', 'Other', 'row-a'),
          row('row-c', 'Row C'),
          row('row-d', 'Other', 'row-c'),
          row('row-e', 'Alone'),
          row('row-f', 'Twin'),
          row('row-g', 'Twin'),
        ].join(''),
      ]),
    )
    expect(views[3]!.rows.entries.map(({ label }) => label)).toEqual([
      'Other (Row A)',
      'Other (Row C)',
      'Alone',
      'Twin (row-f)',
      'Twin (row-g)',
    ])
  })
})

test('gaps are the thin cells of themes by model and by level, and CSV holds them line by line', () => {
  const { views, records } = viewsOf()
  const gaps = mainGaps(views)
  expect(gaps.map(({ view, column, gaps: kinds }) => `${view.id} ${column.id} ${kinds.join(' ')}`)).toEqual([
    'theme-by-model model-9001 one-study',
    'theme-by-model whole-programme nothing-found',
    'theme-by-level level-a one-study',
    'theme-by-level level-b nothing-found',
  ])
  expect(cellsCsv(records, { Title: 'Gaps' }, gaps.slice(0, 2)).split('\r\n')).toEqual([
    '# Title: Gaps',
    'View,Row,Column,Findings,Studies,Directions,Confidence high,Confidence moderate,Confidence low,Confidence very-low,Gaps,In words,Finding ids,Findings that disagree',
    'theme-by-model,Made-up theme,MUM,1,1,direction-a: 1,0,1,0,0,One study only,1 finding from 1 study: 1 direction-a; moderate confidence,finding-9001,',
    'theme-by-model,Made-up theme,Whole programme,0,0,,0,0,0,0,Nothing found,No evidence found in the reports included,,',
    '',
  ])
})
