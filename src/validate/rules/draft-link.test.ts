import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const draft = (file: Parameters<typeof changed>[0]) => changed(file, ['title: ', 'status: draft\ntitle: '])
const second = MADE_UP['findings/finding-9001.md'].replace('title: One thing', 'title: A second thing')
const third = MADE_UP['findings/finding-9001.md'].replace('title: One thing', 'title: A third thing')
const cases: [what: string, overrides: Record<string, string>][] = [
  ['a field', draft('models/model-9001.md')],
  ['a framework cell', draft('frameworks/framework-9001.yaml')],
  ['texts and components', draft('findings/finding-9001.md')],
  ['a component', draft('measures/measure-9001.yaml')],
]

test('rejects a draft that a published record leads to', () => {
  expect(problemsOfEach(cases)).toMatchInlineSnapshot(`
    "a field
    content/findings/finding-9001.md:6:10  draft-link
      leads to the draft models/model-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/reports/report-9001.md:17:10  draft-link
      leads to the draft models/model-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/vanguards/vanguard-9001.md:4:8  draft-link
      leads to the draft models/model-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.

    a framework cell
    content/findings/finding-9001.md:9:9  draft-link
      leads to the draft frameworks/framework-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.

    texts and components
    content/briefings/briefing-9001.mdx:14:1  draft-link
      leads to the draft findings/finding-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/site.yaml:8:13  draft-link
      leads to the draft findings/finding-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/themes/theme-9001.md:7:16  draft-link
      leads to the draft findings/finding-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/themes/theme-9001.md:13:11  draft-link
      leads to the draft findings/finding-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.

    a component
    content/briefings/briefing-9001.mdx:16:1  draft-link
      leads to the draft measures/measure-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link.
    content/findings/finding-9001.md:10:12  draft-link
      leads to the draft measures/measure-9001, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link."
  `)
})

test('tells of a link to a draft in a body where the link stands', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': second.replace('title: ', 'status: draft\ntitle: '),
    ...changed('themes/theme-9001.md', ['(../findings/finding-9001.md).\n', '(../findings/finding-9002.md).\n']),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:13:11  draft-link
      leads to the draft findings/finding-9002, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link."
  `)
})

test('lets a draft lead to a draft', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': second.replace('title: ', 'status: draft\ntitle: '),
    'findings/finding-9003.md': third.replace(
      'title: ',
      'status: draft\nrelations: [{ kind: supports, finding: finding-9002, why: Made up. }]\ntitle: ',
    ),
  })
  expect(problems()).toBe('')
})

test('holds a withdrawn record, which keeps its page, to the same', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': second.replace('title: ', 'status: draft\ntitle: '),
    'findings/finding-9003.md': third.replace(
      'title: ',
      'status: withdrawn\nrelations: [{ kind: supports, finding: finding-9002, why: Made up. }]\ntitle: ',
    ),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9003.md:3:40  draft-link
      leads to the draft findings/finding-9002, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link."
  `)
})

test('rejects a record that has moved to a draft', () => {
  const { problems } = madeUpContent({
    'findings/finding-9002.md': second.replace('title: ', 'status: draft\ntitle: '),
    'findings/finding-9003.md': '---\nmoved_to: finding-9002\n---\n',
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9003.md:2:11  draft-link
      leads to the draft findings/finding-9002, which has no page
      Fix: Publish the draft, make this record a draft too, or remove the link."
  `)
})
