import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'

test('types every record, sorted by id, with defaults filled in', () => {
  const { validated } = madeUpContent({
    'models/model-9000.md': MADE_UP['models/model-9001.md']
      .replace('order: 1', 'order: 2')
      .replace('title: Made-up', 'title: Another made-up'),
  })
  expect(validated.problems).toEqual([])
  expect([...validated.records.models.keys()]).toEqual(['model-9000', 'model-9001'])
  expect(validated.records.findings.get('finding-9001')!.data).toMatchObject({
    status: 'published',
    relations: [],
    vanguards: [],
  })
})

test('gives the links of texts by file', () => {
  expect(madeUpContent().validated.textLinks).toEqual(
    expect.arrayContaining([
      { fromFile: 'themes/theme-9001.md', toFile: 'findings/finding-9001.md' },
      { fromFile: 'site.yaml', toFile: 'findings/finding-9001.md' },
    ]),
  )
})

test('gives records that have moved', () => {
  const { validated } = madeUpContent({ 'findings/finding-9002.md': '---\nmoved_to: finding-9001\n---\n' })
  expect(validated.tombstones).toEqual([
    { folder: 'findings', id: 'finding-9002', file: 'findings/finding-9002.md', movedTo: 'finding-9001' },
  ])
  expect([...validated.records.findings.keys()]).toEqual(['finding-9001'])
})

test('says that a site needs its site.yaml', () => {
  expect(madeUpContent({ 'site.yaml': null }).problems()).toMatchInlineSnapshot(`
    "content/site.yaml:1:1  missing-record
      there is no site.yaml, and no site can be built without it
      Fix: Add it; its keys are in src/records/site/schema.ts."
  `)
})

test('tells a site.yaml that cannot be read once', () => {
  expect(madeUpContent({ 'site.yaml': 'title: [' }).validated.problems.map(({ rule }) => rule)).toEqual(['yaml'])
})

test('tells an empty content folder', () => {
  const { problems } = madeUpContent(Object.fromEntries(Object.keys(MADE_UP).map((file) => [file, null])))
  expect(problems()).toMatchInlineSnapshot(`
    "content:1:1  empty-content
      there are no records
      Fix: Add records; each folder has a _template to copy.
    content/site.yaml:1:1  missing-record
      there is no site.yaml, and no site can be built without it
      Fix: Add it; its keys are in src/records/site/schema.ts."
  `)
})

test.each([
  ['quotations', `${'>'.repeat(19_000)} a`],
  ['emphasis', `${'*'.repeat(9_500)}a${'*'.repeat(9_500)}`],
  ['numbered lists', `${'1. '.repeat(6_000)}a`],
])('reports %s inside each other without end', (_, text) => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['One thing followed', text]))
  expect(problems()).toBe(`content/findings/finding-9001.md:23:1  nesting
  the text has quotes, lists or emphasis inside each other, hundreds deep
  Fix: Write it flat.`)
})

test('reports a paragraph that would take minutes to read', () => {
  const { problems } = madeUpContent(changed('findings/finding-9001.md', ['One thing followed', '*a_ '.repeat(10_000)]))
  expect(problems()).toBe(`content/findings/finding-9001.md:24:1  paragraph-length
  a paragraph has 40040 characters; at most 20000 can be read
  Fix: Part it by blank lines.`)
})

test.each(['{', '<a ', '<?', '<!-- '])('reports a briefing full of %s, which would take minutes to read', (sign) => {
  const file = 'briefings/briefing-9001.mdx'
  const [front] = MADE_UP[file].split('\n---\n')
  const text = Array.from({ length: 14 }, () => sign.repeat(3_900)).join('\n\n')
  expect(madeUpContent({ [file]: `${front}\n---\n\n${text}\n` }).problems()).toMatch(
    /^content\/briefings\/briefing-9001\.mdx:\d+:1 {2}mdx\n {2}a briefing has more than 300 signs { and <, each of which may begin a component\n {2}Fix: Write &lt; for < and &#123; for {, or part the briefing in two\.$/m,
  )
})

test('reports more problems than fit on the stack', () => {
  const text = Array.from({ length: 14 }, () => '1 '.repeat(9900)).join('\n\n')
  const { validated } = madeUpContent(changed('findings/finding-9001.md', ['One thing followed', `${text}\n\nOne thing`]))
  expect(validated.problems.length).toBeGreaterThan(100_000)
}, 30_000)

test('reports thousands of wrong keys in the time of a few', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `key-${index}: 1\n`).join('')
  const { validated } = madeUpContent(changed('measures/measure-9001.yaml', ['title:', `${keys}title:`]))
  expect(validated.problems).toHaveLength(20_000)
}, 10_000)
