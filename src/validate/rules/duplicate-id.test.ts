import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

test('rejects two files whose names differ in case alone', ({ skip }) => {
  const { content, problems } = madeUpContent({ 'models/Model-9001.md': MADE_UP['models/model-9001.md'] })
  // On a disk that does not tell case apart there is only one file, and nothing to reject.
  if (!content.records.some(({ id }) => id === 'Model-9001')) skip()
  expect(problems('duplicate-id')).toMatchInlineSnapshot(`
    "content/models/model-9001.md:1:1  duplicate-id
      the id "model-9001" is the same as that of models/Model-9001.md, but for upper and lower case
      Fix: Rename one of the two files."
  `)
})

const repeats: [where: string, overrides: Record<string, string>][] = [
  ['vocabulary', changed('vocabulary/directions.yaml', ['id: direction-b', 'id: direction-a'])],
  [
    'framework rows',
    changed('frameworks/framework-9001.yaml', ['id: row-b, label: Row B, parent: row-a', 'id: row-a, label: Row B']),
  ],
  [
    'framework columns',
    changed('frameworks/framework-9002.yaml', ['label: Column A }', 'label: Column A }\n  - { id: column-a, label: B }']),
  ],
  [
    'glossary',
    { 'glossary.yaml': 'terms:\n  - { id: term-a, term: A, definition: A. }\n  - { id: term-a, term: B, definition: B. }\n' },
  ],
  [
    'timeline',
    {
      'timeline.yaml': `events:
  - { id: event-a, date: "2018", title: A, evidence: [{ report: report-9001, at: para 1.1 }] }
  - { id: event-a, date: "2019", title: B, evidence: [{ report: report-9001, at: para 1.1 }] }
`,
    },
  ],
  [
    'measure dimensions',
    changed('measures/measure-9001.yaml', [
      '- { id: year, label',
      '- { id: model, label: Again, records: models }\n  - { id: year, label',
    ]),
  ],
]

test('rejects an id used twice in one record', () => {
  expect(problemsOfEach(repeats)).toMatchInlineSnapshot(`
    "vocabulary
    content/vocabulary/directions.yaml:5:11  duplicate-id
      the id "direction-a" is used twice in values
      Fix: Give each its own id.

    framework rows
    content/frameworks/framework-9001.yaml:9:11  duplicate-id
      the id "row-a" is used twice in rows
      Fix: Give each its own id.

    framework columns
    content/frameworks/framework-9002.yaml:11:11  duplicate-id
      the id "column-a" is used twice in columns
      Fix: Give each its own id.

    glossary
    content/glossary.yaml:3:11  duplicate-id
      the id "term-a" is used twice in terms
      Fix: Give each its own id.

    timeline
    content/timeline.yaml:3:11  duplicate-id
      the id "event-a" is used twice in events
      Fix: Give each its own id.

    measure dimensions
    content/measures/measure-9001.yaml:6:11  duplicate-id
      the id "model" is used twice in dimensions
      Fix: Give each its own id."
  `)
})

test('lets two types have one id', () => {
  const { problems } = madeUpContent({
    'pages/model-9001.md': '---\ntitle: A page\ndescription: A page.\norder: 1\n---\n\nText.\n',
  })
  expect(problems()).toBe('')
})
