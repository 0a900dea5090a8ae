import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const withBody = (body: string) => changed('findings/finding-9001.md', ['One thing followed from another', body])

test('rejects links that lead to no record', () => {
  const cases = [
    // Line 24 is the first of the body; "See " puts the link at column 5.
    ['a misspelt file', '[it](finding-9011.md)'],
    ['a folder that is not one of records', '[it](../nowhere/finding-9001.md)'],
    ['a path out of the content folder', '[it](../../secret.md)'],
    ['the address of a page', '[it](/findings/finding-9001/)'],
    ['the ending of another type', '[it](../measures/measure-9001.md)'],
    ['no target', '[it]()'],
    ['a query alone', '[it](?a=b)'],
    ['a template', '[it](_template.md)'],
    ['a record without a page', '[it](../vocabulary/levels.yaml)'],
  ] as const
  expect(problemsOfEach(cases.map(([what, link]) => [what, withBody(`See ${link}`)]))).toMatchInlineSnapshot(`
    "a misspelt file
    content/findings/finding-9001.md:24:5  dead-link
      the link "finding-9011.md" leads to no record. Did you mean "findings/finding-9001.md"?
      Fix: Correct the link, or add findings/finding-9011.md first.

    a folder that is not one of records
    content/findings/finding-9001.md:24:5  dead-link
      the link "../nowhere/finding-9001.md" leads to no record.
      Fix: Link a record by its file, such as ../findings/slow-growth.md.

    a path out of the content folder
    content/findings/finding-9001.md:24:5  dead-link
      the link "../../secret.md" leads to no record.
      Fix: Link a record by its file, such as ../findings/slow-growth.md.

    the address of a page
    content/findings/finding-9001.md:24:5  dead-link
      "/findings/finding-9001/" is an address of the site, not a file
      Fix: Link records by file, such as ../findings/slow-growth.md, so that the link also works in the repository.

    the ending of another type
    content/findings/finding-9001.md:24:5  dead-link
      the link "../measures/measure-9001.md" leads to no record. Did you mean "measures/measure-9001.yaml"?
      Fix: Correct the link, or add measures/measure-9001.md first.

    no target
    content/findings/finding-9001.md:24:5  dead-link
      the link leads nowhere
      Fix: Write where it leads, such as (../findings/slow-growth.md).

    a query alone
    content/findings/finding-9001.md:24:5  dead-link
      the link leads nowhere
      Fix: Write where it leads, such as (../findings/slow-growth.md).

    a template
    content/findings/finding-9001.md:24:5  dead-link
      the link "_template.md" leads to no record.
      Fix: Correct the link, or add findings/_template.md first.

    a record without a page
    content/findings/finding-9001.md:24:5  dead-link
      "../vocabulary/levels.yaml" has no page: it is only for the site itself
      Fix: Link to a record that readers can open."
  `)
})

test.each([
  '[itself](finding-9001.md)',
  '[a record](../measures/measure-9001.yaml)',
  '[a place in it](../reports/report-9001.md#appraisal)',
  '[a fragment](#top)',
  '[another site](https://example.org/x)',
])('accepts %s', (link) => {
  expect(madeUpContent(withBody(`See ${link}`)).problems()).toBe('')
})

test('places a link on the right line, after front matter and in a list', () => {
  const { problems } = madeUpContent(withBody('One\n\n- two\n- three [it](nowhere.md)'))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:27:9  dead-link
      the link "nowhere.md" leads to no record.
      Fix: Correct the link, or add findings/nowhere.md first."
  `)
})

test('places a link in a folded field at the field', () => {
  const { problems } = madeUpContent(
    changed('themes/theme-9001.md', ['../findings/finding-9001.md)."]', '../findings/finding-9011.md)."]']),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:7:16  dead-link
      the link "../findings/finding-9011.md" leads to no record. Did you mean "findings/finding-9001.md"?
      Fix: Correct the link, or add findings/finding-9011.md first."
  `)
})

test('finds a link that is only defined', () => {
  const { problems } = madeUpContent(withBody('See [it][one]\n\n[one]: finding-9011.md\n\nThus'))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:26:1  dead-link
      the link "finding-9011.md" leads to no record. Did you mean "findings/finding-9001.md"?
      Fix: Correct the link, or add findings/finding-9011.md first."
  `)
})

test('says where a record has moved, with a link that can be copied', () => {
  // The id stands in the name of the folder as well.
  const { problems } = madeUpContent({
    ...withBody('See [it](../findings/finding.md)'),
    'findings/finding.md': '---\nmoved_to: finding-9001\n---\n',
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:24:5  dead-link
      "../findings/finding.md" has moved to "finding-9001"
      Fix: Link to ../findings/finding-9001.md."
  `)
})

test('does not complain of a link to a record that cannot be read', () => {
  const { problems } = madeUpContent({
    ...withBody('See [it](../themes/theme-9001.md)'),
    'themes/theme-9001.md': 'no front matter',
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:1:1  front-matter
      has no front matter
      Fix: Copy _template, or begin the file with a line of three hyphens and its keys."
  `)
})

test('reports a link in a record that does not fit its schema', () => {
  const text = MADE_UP['findings/finding-9001.md']
    .replace('level: level-a\n', '')
    .replace('One thing followed', '[It](nowhere.md) followed')
  expect(madeUpContent({ 'findings/finding-9001.md': text }).problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:2:1  schema
      level is missing
      Fix: Add it; see _template in findings/ for what it holds.
    content/findings/finding-9001.md:23:1  dead-link
      the link "nowhere.md" leads to no record.
      Fix: Correct the link, or add findings/nowhere.md first."
  `)
})
