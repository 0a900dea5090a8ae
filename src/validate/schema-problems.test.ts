import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../tests/support/made-up-content.ts'

const FINDING = 'findings/finding-9001.md'
const REPORT = 'reports/report-9001.md'
const MEASURE = 'measures/measure-9001.yaml'

test('names unknown keys and the nearest known one', () => {
  const cases = [
    ['at the top', changed(FINDING, ['level: ', 'levle: '])],
    ['in a list of objects', changed(FINDING, ['    at: para 1.1', '    att: para 1.1\n    at: para 1.1'])],
    ['in a list within a union', changed(REPORT, ['judgement: met,', 'judgement: met, reasons: Made up.,'])],
    ['in a list within a list, nothing near', changed(MEASURE, ['id: year-a, label: Year A', 'id: year-a, label: Year A, x: 1'])],
    ['of the other branch of a union', changed(REPORT, ['version_status: ', 'cited_by: []\nversion_status: '])],
    ['an id, which is the filename', changed(FINDING, ['title: ', 'id: finding-9001\ntitle: '])],
    ['a name that JavaScript knows', changed(FINDING, ['title: ', 'constructor: a\ntitle: '])],
    ['__proto__', changed(FINDING, ['title: ', '__proto__: { a: 1 }\ntitle: '])],
  ] as const
  // The list of what is allowed grows with the schemas.
  expect(problemsOfEach(cases).replace(/(Allowed here: \w+), .{20,}$/gm, '$1, …')).toMatchInlineSnapshot(`
    "at the top
    content/findings/finding-9001.md:2:1  schema
      level is missing
      Fix: Add it; see _template in findings/ for what it holds.
    content/findings/finding-9001.md:5:1  unknown-key
      "levle" is not a key that a finding may have. Did you mean "level"?
      Fix: Write level, or remove the line.

    in a list of objects
    content/findings/finding-9001.md:13:5  unknown-key
      "att" is not a key in evidence 1 that a finding may have. Did you mean "at"?
      Fix: Write at, or remove the line.

    in a list within a union
    content/reports/report-9001.md:21:47  unknown-key
      "reasons" is not a key in appraisal 1 that a report may have. Did you mean "reason"?
      Fix: Write reason, or remove the line.

    in a list within a list, nothing near
    content/measures/measure-9001.yaml:6:68  unknown-key
      "x" is not a key in dimensions 2, values 1 that a measure may have.
      Fix: Allowed here: id, label.

    of the other branch of a union
    content/reports/report-9001.md:12:1  unknown-key
      "cited_by" is not a key that a report may have.
      Fix: Allowed here: title, …

    an id, which is the filename
    content/findings/finding-9001.md:2:1  unknown-key
      "id" is not a key that a finding may have.
      Fix: Allowed here: title, …

    a name that JavaScript knows
    content/findings/finding-9001.md:2:1  unknown-key
      "constructor" is not a key that a finding may have.
      Fix: Allowed here: title, …

    __proto__
    content/findings/finding-9001.md:2:1  yaml
      "__proto__" is not a key that a record may have
      Fix: Remove it."
  `)
})

test('says what is missing, of the wrong kind or not allowed', () => {
  const cases = [
    ['nothing where text is needed', changed(FINDING, ['title: One thing may follow from another', 'title:'])],
    ['blank text', changed(FINDING, ['title: One thing may follow from another', 'title: " "'])],
    ['too long a title', changed(FINDING, ['title: One', `title: ${'One '.repeat(40)}`])],
    [
      'no evidence',
      changed(FINDING, ['evidence:\n  - report: report-9001\n    at: para 1.1\n    type: evidence-a', 'evidence: []']),
    ],
    ['evidence without a place', changed(FINDING, ['    at: para 1.1\n', ''])],
    ['a section number without quotes, as written', changed(FINDING, ['at: para 1.1', 'at: 3.10'])],
    ['a year without quotes', changed(REPORT, ['from: "2017"', 'from: 2017'])],
    ['a word that YAML takes for true', changed(FINDING, ['why: Made up.', 'why: true'])],
    ['text for a list', changed(FINDING, ['models: [model-9001]', 'models: model-9001'])],
    ['a list for text', changed(FINDING, ['level: level-a', 'level: [level-a]'])],
    ['no id', changed(FINDING, ['models: [model-9001]', 'models: [Model 9001]'])],
    ['a date that is none', changed(FINDING, ['reviewed: "2026-11-22"', 'reviewed: 2026-02-30'])],
    ['a word that is not in the list', changed(FINDING, ['concern: moderate', 'concern: medium'])],
    ['a slip', changed(FINDING, ['concern: moderate', 'concern: modrate'])],
    ['a number out of range', changed('models/model-9001.md', ['order: 1', 'order: 9'])],
    ['too many messages', changed('briefings/briefing-9001.mdx', ['key_messages: [', `key_messages: [${'a, '.repeat(5)}`])],
    ['an address without encryption', changed(REPORT, ['type: report', 'type: report\nurl: http://example.org'])],
    ['an author who is neither person nor body', changed(REPORT, ['{ family: Nobody, given: Nora }', '{ given: Nora }'])],
    ['neither value nor range', changed(MEASURE, ['value: 5, of: 9, ', ''])],
    ['a dimension key that is no id', changed(MEASURE, ['year: year-a', 'Year: year-a'])],
    ['not said whether included', changed(REPORT, ['included: true\n', ''])],
    ['included neither true nor false', changed(REPORT, ['included: true', 'included: maybe'])],
    ['a list in place of keys', { 'models/model-9001.md': '---\n- a\n---\n' }],
    ['text in place of keys', { 'glossary.yaml': 'a\n' }],
    ['an empty file', { 'glossary.yaml': '' }],
  ] as const
  expect(problemsOfEach(cases, 'schema', 'unknown-key')).toMatchInlineSnapshot(`
    "nothing where text is needed
    content/findings/finding-9001.md:2:7  schema
      title is empty; text is needed

    blank text
    content/findings/finding-9001.md:2:8  schema
      title must not be empty

    too long a title
    content/findings/finding-9001.md:2:8  schema
      title must have at most 160 characters

    no evidence
    content/findings/finding-9001.md:11:11  schema
      evidence needs at least one report with a locator

    evidence without a place
    content/findings/finding-9001.md:12:5  schema
      evidence 1, at is missing
      Fix: Add it; see _template in findings/ for what it holds.

    a section number without quotes, as written
    content/findings/finding-9001.md:13:9  schema
      evidence 1, at is 3.10; text is needed
      Fix: Put it in quotes: "3.10".

    a year without quotes
    content/reports/report-9001.md:15:26  schema
      data_collection, from is 2017; text is needed
      Fix: Put it in quotes: "2017".

    a word that YAML takes for true
    content/findings/finding-9001.md:16:42  schema
      confidence, methodological, why is true; text is needed
      Fix: Put it in quotes: "true".

    text for a list
    content/findings/finding-9001.md:6:9  schema
      models is "model-9001"; a list is needed

    a list for text
    content/findings/finding-9001.md:5:8  schema
      level is a list; text is needed

    no id
    content/findings/finding-9001.md:6:10  schema
      models 1 is "Model 9001"; it must be lower-case words joined by hyphens, such as slow-growth

    a date that is none
    content/findings/finding-9001.md:21:11  schema
      reviewed is "2026-02-30"; it must be a date to the day, such as 2026-11-22

    a word that is not in the list
    content/findings/finding-9001.md:18:24  schema
      confidence, adequacy, concern is "medium", which is not allowed.
      Fix: Allowed: none, minor, moderate, serious.

    a slip
    content/findings/finding-9001.md:18:24  schema
      confidence, adequacy, concern is "modrate", which is not allowed. Did you mean "moderate"?
      Fix: Allowed: none, minor, moderate, serious.

    a number out of range
    content/models/model-9001.md:4:8  schema
      order is 9; at most 8 is allowed

    too many messages
    content/briefings/briefing-9001.mdx:6:15  schema
      key_messages has 6 entries; at most 5 are allowed

    an address without encryption
    content/reports/report-9001.md:8:6  schema
      url is "http://example.org"; it must be an https address

    an author who is neither person nor body
    content/reports/report-9001.md:5:5  schema
      authors 1 needs either family (a person) or literal (an organisation)

    neither value nor range
    content/measures/measure-9001.yaml:8:5  schema
      values 1 needs either value, or low and high

    a dimension key that is no id
    content/measures/measure-9001.yaml:8:51  schema
      "Year" in values 1, dims must be lower-case words joined by hyphens, such as slow-growth

    not said whether included
    content/reports/report-9001.md:2:1  schema
      included must be true or false
      Fix: true for a document that findings are drawn from, false for one that is only listed.

    included neither true nor false
    content/reports/report-9001.md:11:11  schema
      included must be true or false
      Fix: true for a document that findings are drawn from, false for one that is only listed.

    a list in place of keys
    content/models/model-9001.md:1:1  schema
      holds no keys; a record is a set of keys with values
      Fix: Copy _template and fill it in.

    text in place of keys
    content/glossary.yaml:1:1  schema
      holds no keys; a record is a set of keys with values
      Fix: Copy _template and fill it in.

    an empty file
    content/glossary.yaml:1:1  schema
      holds no keys; a record is a set of keys with values
      Fix: Copy _template and fill it in."
  `)
})

test('counts words as a reader does', () => {
  const words = (count: number) =>
    changed('themes/theme-9001.md', [
      'key_message: One thing may follow from another',
      `key_message: ${'word '.repeat(count).trim()}`,
    ])
  expect(madeUpContent(words(30)).problems()).toBe('')
  expect(madeUpContent(words(31)).problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:5:14  schema
      key_message has 31 words, at most 30 are allowed"
  `)
})

test('reports every problem of every record at once', () => {
  const { validated } = madeUpContent({
    ...changed(FINDING, ['level: ', 'levle: '], ['concern: moderate', 'concern: medium'], ['[theme-9001]', '[theme-9002]']),
    ...changed(REPORT, ['included: true\n', '']),
    'measures/measure-9001.yaml': 'title: [',
  })
  expect(validated.problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toMatchInlineSnapshot(`
    [
      "findings/finding-9001.md:2:1 schema",
      "findings/finding-9001.md:5:1 unknown-key",
      "findings/finding-9001.md:8:10 unknown-reference",
      "findings/finding-9001.md:18:24 schema",
      "measures/measure-9001.yaml:1:9 yaml",
      "reports/report-9001.md:2:1 schema",
    ]
  `)
})
