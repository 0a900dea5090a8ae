import { expect, test } from 'vitest'
import { linkedFile } from './linked-file.ts'

test.each([
  ['findings/a.md', 'b.md', 'findings/b.md'],
  ['findings/a.md', '../reports/r.md#top', 'reports/r.md'],
  ['findings/a.md', './b.md?x=1', 'findings/b.md'],
  ['site.yaml', 'findings/a.md', 'findings/a.md'],
  ['findings/a.md', '../../out.md', '../out.md'],
  ['findings/a.md', '#top', undefined],
  ['findings/a.md', '', undefined],
  ['findings/a.md', '/findings/b/', undefined],
  ['findings/a.md', 'https://example.org/b.md', undefined],
  ['findings/a.md', 'mailto:a@example.org', undefined],
])('from %s, %j is the file %s', (from, url, file) => {
  expect(linkedFile(from, url)).toBe(file)
})
