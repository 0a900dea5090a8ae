import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const cases: [what: string, overrides: Record<string, string>][] = [
  ['a model', changed('findings/finding-9001.md', ['models: [model-9001]', 'models: [model-9011]'])],
  ['a vanguard', changed('findings/finding-9001.md', ['vanguards: []', 'vanguards: [vanguard-9001, vangaurd-9001]'])],
  ['a theme, with nothing near', changed('findings/finding-9001.md', ['themes: [theme-9001]', 'themes: [something-else]'])],
  ['the report of evidence', changed('findings/finding-9001.md', ['- report: report-9001', '- report: reprot-9001'])],
  [
    'the report that is repeated',
    changed('findings/finding-9001.md', ['- report: report-9001', '- report: report-9001\n    via: report-9003']),
  ],
  [
    'a related finding',
    changed('findings/finding-9001.md', [
      'measures: ',
      'relations:\n  - { kind: supports, finding: finding-9002, why: Made up. }\nmeasures: ',
    ]),
  ],
  [
    'an attribute of a component',
    changed('briefings/briefing-9001.mdx', ['ids="finding-9001"', 'ids="finding-9001 finding-9002"']),
  ],
  [
    'a term of the glossary',
    { 'glossary.yaml': 'terms:\n  - { id: term-a, term: A, definition: A., record: models/model-9002 }\n' },
  ],
  [
    'a term of the glossary, without a folder',
    { 'glossary.yaml': 'terms:\n  - { id: term-a, term: A, definition: A., record: model-9001 }\n' },
  ],
  [
    'a term of the glossary, with too long a path',
    { 'glossary.yaml': 'terms:\n  - { id: term-a, term: A, definition: A., record: models/model-9001/more }\n' },
  ],
]

test('rejects unknown ids', () => {
  expect(problemsOfEach(cases)).toMatchInlineSnapshot(`
    "a model
    content/findings/finding-9001.md:6:10  models-not-covered
      the finding is about model "model-9011", but its evidence (report-9001) covers only model-9001
      Fix: Remove the model, or add evidence from a report that covers it.
    content/findings/finding-9001.md:6:10  unknown-reference
      model "model-9011" does not exist. Did you mean "model-9001"?
      Fix: Correct the id, or add models/model-9011.md first.

    a vanguard
    content/findings/finding-9001.md:7:28  unknown-reference
      vanguard "vangaurd-9001" does not exist. Did you mean "vanguard-9001"?
      Fix: Correct the id, or add vanguards/vangaurd-9001.md first.

    a theme, with nothing near
    content/findings/finding-9001.md:8:10  unknown-reference
      theme "something-else" does not exist.
      Fix: Correct the id, or add themes/something-else.md first.

    the report of evidence
    content/findings/finding-9001.md:12:13  unknown-reference
      report "reprot-9001" does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id, or add reports/reprot-9001.md first.

    the report that is repeated
    content/findings/finding-9001.md:13:10  unknown-reference
      report "report-9003" does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id, or add reports/report-9003.md first.

    a related finding
    content/findings/finding-9001.md:11:32  unknown-reference
      finding "finding-9002" does not exist. Did you mean "finding-9001"?
      Fix: Correct the id, or add findings/finding-9002.md first.

    an attribute of a component
    content/briefings/briefing-9001.mdx:14:1  unknown-reference
      finding "finding-9002" does not exist. Did you mean "finding-9001"?
      Fix: Correct the id, or add findings/finding-9002.md first.

    a term of the glossary
    content/glossary.yaml:2:52  unknown-reference
      model "model-9002" does not exist. Did you mean "model-9001"?
      Fix: Correct the id, or add models/model-9002.md first.

    a term of the glossary, without a folder
    content/glossary.yaml:2:52  unknown-reference
      "model-9001" is not a folder of records.
      Fix: Write folder/id, such as findings/slow-growth.

    a term of the glossary, with too long a path
    content/glossary.yaml:2:52  unknown-reference
      model "model-9001/more" does not exist. Did you mean "model-9001"?
      Fix: Correct the id, or add models/model-9001/more.md first."
  `)
})

test('says where a record has moved', () => {
  const { problems } = madeUpContent({
    ...changed('findings/finding-9001.md', ['models: [model-9001]', 'models: [model-9000]']),
    'models/model-9000.md': '---\nmoved_to: model-9001\n---\n',
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:10  models-not-covered
      the finding is about model "model-9000", but its evidence (report-9001) covers only model-9001
      Fix: Remove the model, or add evidence from a report that covers it.
    content/findings/finding-9001.md:6:10  unknown-reference
      model "model-9000" has moved to "model-9001"
      Fix: Write model-9001."
  `)
})

test('does not complain of references to a record that cannot be read', () => {
  expect(madeUpContent({ 'models/model-9001.md': 'no front matter' }).problems()).toMatchInlineSnapshot(`
    "content/models/model-9001.md:1:1  front-matter
      has no front matter
      Fix: Copy _template, or begin the file with a line of three hyphens and its keys."
  `)
})

test('reports references of a record that does not fit its schema, and each mistake once', () => {
  const text = MADE_UP['findings/finding-9001.md']
    .replace('models: [model-9001]', 'models: [Model 9001]')
    .replace('themes: [theme-9001]', 'themes: [theme-9002]')
  expect(madeUpContent({ 'findings/finding-9001.md': text }).problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:10  schema
      models 1 is "Model 9001"; it must be lower-case words joined by hyphens, such as slow-growth
    content/findings/finding-9001.md:8:10  unknown-reference
      theme "theme-9002" does not exist. Did you mean "theme-9001"?
      Fix: Correct the id, or add themes/theme-9002.md first."
  `)
})

test('is not misled by names that JavaScript knows', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['models: [model-9001]', 'models: [constructor]']))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:6:10  schema
      models 1 is "constructor"; it must be lower-case words joined by hyphens, such as slow-growth"
  `)
})
