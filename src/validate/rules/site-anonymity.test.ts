import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'
import type { Files } from '../../tests/support/made-up-content.ts'

/** A second report, with hidden sites; the made-up vanguard is also called Nowhere. */
const BASE: Files = {
  'reports/report-9003.md': MADE_UP['reports/report-9001.md'].replace(
    'included: true',
    'included: true\nanonymous_sites: { names: [Site 1, Site 2], never_with: vanguards }',
  ),
  ...changed('vanguards/vanguard-9001.md', ['number: 9001', 'number: 9001\naliases: [Nowhere]']),
}
const FINDING = 'findings/finding-9001.md'
const SENTENCE = 'One thing followed from another [@report-9001, para 1.1].'
const inFinding = (text: string) => changed(FINDING, [SENTENCE, `${text} [@report-9003, para 1.1].`])
const all = (...files: Files[]): Files => Object.assign({}, BASE, ...files)

test('rejects whatever would tell which record a site is', () => {
  const cases = [
    ['in a paragraph, by its alias', inFinding('Site 2 is like Nowhere')],
    ['in a list of sites, by its title', inFinding('At sites 1 and 2, as at Made-up vanguard')],
    ['by a link', inFinding('See [site 1](../vanguards/vanguard-9001.md)')],
    [
      'in a note',
      changed(FINDING, [
        'report: report-9001\n    at: para 1.1',
        'report: report-9003\n    at: para 1.1\n    note: Site 1, which is Nowhere.',
      ]),
    ],
    [
      'across the fields of an event',
      {
        'timeline.yaml':
          'events:\n  - { id: event-a, date: "2016", title: Site 1 began., detail: In Nowhere., evidence: [{ report: report-9003, at: para 1.1 }] }\n',
      },
    ],
    [
      'in a record about a site',
      changed(
        'measures/measure-9001.yaml',
        ['title: Made-up quantity', 'title: Things at site 1\nnotes: As in Nowhere.'],
        ['report: report-9001', 'report: report-9003'],
      ),
    ],
    [
      'a vanguard that cites the report',
      changed(
        'vanguards/vanguard-9001.md',
        ['number: 9001', 'number: 9001\naliases: [Nowhere]'],
        ['report: report-9001', 'report: report-9003'],
      ),
    ],
    [
      'a finding from the report alone that lists vanguards',
      changed(FINDING, ['vanguards: []', 'vanguards: [vanguard-9001]'], ['report: report-9001', 'report: report-9003']),
    ],
  ] as const
  expect(
    problemsOfEach(
      cases.map(([what, files]) => [what, all(files)]),
      'site-anonymity',
    ),
  ).toMatchInlineSnapshot(`
    "in a paragraph, by its alias
    content/findings/finding-9001.md:24:1  site-anonymity
      "Site 2" and "Nowhere" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    in a list of sites, by its title
    content/findings/finding-9001.md:24:1  site-anonymity
      "sites 1" and "Made-up vanguard" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    by a link
    content/findings/finding-9001.md:24:1  site-anonymity
      "site 1" and "../vanguards/vanguard-9001.md" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    in a note
    content/findings/finding-9001.md:12:5  site-anonymity
      "Site 1" and "Nowhere" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    across the fields of an event
    content/timeline.yaml:2:5  site-anonymity
      "Site 1" and "Nowhere" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    in a record about a site
    content/measures/measure-9001.yaml:1:1  site-anonymity
      "site 1" and "Nowhere" stand together, but report-9003 keeps its sites anonymous
      Fix: Leave one of the two out, or put them where nothing joins them.

    a vanguard that cites the report
    content/vanguards/vanguard-9001.md:8:5  site-anonymity
      a vanguard cites report-9003, which keeps its sites anonymous and must not be matched with any vanguard
      Fix: Remove the citation.

    a finding from the report alone that lists vanguards
    content/findings/finding-9001.md:7:13  site-anonymity
      "vanguard-9001" is listed, but all the evidence is from report-9003, which keeps its sites anonymous
      Fix: Remove it from vanguards, or add the report that names it."
  `)
})

test.each<[string, Files]>([
  ['a site and a vanguard in two paragraphs', inFinding(`Nowhere is far [@report-9001, para 1.1].\n\nSite 1 is near`)],
  ['words that only look like a name', inFinding('Site 1 is nowhere')],
  ['another report', changed(FINDING, [SENTENCE, 'Site 1 is Nowhere [@report-9001, para 1.1].'])],
  [
    'vanguards with evidence from elsewhere',
    changed(
      FINDING,
      ['vanguards: []', 'vanguards: [vanguard-9001]'],
      ['    type: evidence-a\n', '    type: evidence-a\n  - { report: report-9003, at: para 1.1, type: evidence-a }\n'],
    ),
  ],
])('accepts %s', (_, files) => {
  expect(madeUpContent(all(files)).problems('site-anonymity')).toBe('')
})
