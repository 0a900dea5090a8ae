import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../tests/support/made-up-content.ts'
import { ContentFolderError, readContent } from './read-content.ts'

const temporaryFolder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'read-content-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

test('reads the made-up content without a problem, sorted by file', () => {
  const { content, problems } = madeUpContent()
  expect(problems()).toBe('')
  const files = content.records.map(({ file }) => file)
  expect(files).toEqual(Object.keys(MADE_UP).toSorted())
})

test('says in a sentence that there is no content folder', () => {
  expect(() => readContent('/nowhere/content')).toThrow(
    new ContentFolderError('The content folder /nowhere/content does not exist.'),
  )
})

test('says in a sentence that a file is no content folder', () => {
  const file = join(temporaryFolder(), 'content')
  writeFileSync(file, '')
  expect(() => readContent(file)).toThrow(new ContentFolderError(`${file} is a file, not a content folder.`))
})

test('tells an empty content folder', () => {
  expect(readContent(temporaryFolder())).toMatchObject({
    records: [],
    problems: [
      {
        file: '.',
        line: 1,
        column: 1,
        rule: 'empty-content',
        message: 'there are no records',
        fix: 'Add records; each folder has a _template to copy.',
      },
    ],
  })
})

test('rejects a file that is not UTF-8', () => {
  const { problems } = madeUpContent({ 'models/model-9001.md': Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1') })
  expect(problems()).toMatchInlineSnapshot(`
    "content/models/model-9001.md:1:1  encoding
      is not UTF-8 text
      Fix: Save the file as UTF-8."
  `)
})

test('passes over a byte-order mark', () => {
  const { content, problems } = madeUpContent({ 'models/model-9001.md': `\ufeff${MADE_UP['models/model-9001.md']}` })
  expect(problems()).toBe('')
  expect(content.records.find(({ id }) => id === 'model-9001')!.text).toBe(MADE_UP['models/model-9001.md'])
})

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('reads files with %s line ends and places problems on the right lines', (_, end) => {
  const [file, text] = Object.entries(
    changed('findings/finding-9001.md', ['level: level-a', 'level: level-z'], ['[@report-9001, para', '[@nowhere, para']),
  )[0]!
  const { problems } = madeUpContent({ [file]: text.replaceAll('\n', end) })
  expect(problems().match(/^content.*$/gm)).toEqual([
    'content/findings/finding-9001.md:5:8  unknown-value',
    'content/findings/finding-9001.md:24:35  unknown-citation',
  ])
})

test('rejects a record of 5 MB without reading it', () => {
  const { content, problems } = madeUpContent({ 'findings/finding-9002.md': Buffer.alloc(5_000_000, 'a') })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9002.md:1:1  record-size
      is 5000 KB; a record may have at most 300 KB
      Fix: Split it, or leave data out that no page shows."
  `)
  expect(content.records.some(({ id }) => id === 'finding-9002')).toBe(false)
})

test('rejects symbolic links to files and folders', () => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret.md'), MADE_UP['models/model-9001.md'])
  const { content, problems } = madeUpContent({}, (root) => {
    symlinkSync(join(outside, 'secret.md'), join(root, 'models/model-9002.md'))
    symlinkSync(join(root, 'models/model-9001.md'), join(root, 'models/model-9003.md'))
    symlinkSync(outside, join(root, 'pages'))
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/models/model-9002.md:1:1  symbolic-link
      is a symbolic link
      Fix: Put the file itself here; a link could lead out of the content folder.
    content/models/model-9003.md:1:1  symbolic-link
      is a symbolic link
      Fix: Put the file itself here; a link could lead out of the content folder.
    content/pages:1:1  symbolic-link
      is a symbolic link
      Fix: Put the file itself here; a link could lead out of the content folder."
  `)
  expect(content.records.some(({ id }) => id === 'model-9002')).toBe(false)
})

test('rejects what is not a record', () => {
  const { problems } = madeUpContent(
    { 'findings/notes.txt': 'a', 'findings/finding-9002.MD': 'a', 'mesures/a.yaml': 'a', 'models.yaml': 'a' },
    (root) => {
      mkdirSync(join(root, 'findings/folder.md'))
      mkdirSync(join(root, 'timeline.yaml'))
    },
  )
  // The list of what is allowed grows with the record types.
  expect(problems().replace(/Allowed here: models, .*\.$/gm, 'Allowed here: models, …')).toMatchInlineSnapshot(`
    "content/findings/finding-9002.MD:1:1  unexpected-file
      is not a finding record
      Fix: Only .md files belong in findings/.
    content/findings/folder.md:1:1  unexpected-file
      is not a finding record
      Fix: Only .md files belong in findings/.
    content/findings/notes.txt:1:1  unexpected-file
      is not a finding record
      Fix: Only .md files belong in findings/.
    content/mesures:1:1  unexpected-file
      is not a folder or file of records
      Fix: Allowed here: models, …
    content/models.yaml:1:1  unexpected-file
      is not a folder or file of records
      Fix: Allowed here: models, …
    content/timeline.yaml:1:1  unexpected-file
      is not a folder or file of records
      Fix: Allowed here: models, …"
  `)
})

test.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', () => {
  const { problems } = madeUpContent({}, (root) => void execFileSync('mkfifo', [join(root, 'findings/pipe.md')]))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/pipe.md:1:1  unexpected-file
      is not a finding record
      Fix: Only .md files belong in findings/."
  `)
})

test('passes over templates, READMEs and hidden files', () => {
  const { problems } = madeUpContent({
    'findings/_template.md': 'a',
    'findings/README.md': 'a',
    'README.md': 'a',
    '.DS_Store': 'a',
    'findings/.a.swp': 'a',
  })
  expect(problems()).toBe('')
})
