import { expect, test } from 'vitest'
import { isSafeUrl, linkedFile } from './linked-file.ts'

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

test.each([
  ['../findings/a.md', true],
  ['#top', true],
  ['https://example.org', true],
  ['MAILTO:a@example.org', true],
  ['http://example.org', false],
  ['javascript:x', false],
  ['java\nscript:x', false],
  ['data:text/html,x', false],
  ['//example.org', false],
  [' //example.org', false],
  ['\\\\example.org', false],
  ['/\\example.org', false],
])('%j can be the address of a link: %s', (url, is) => {
  expect(isSafeUrl(url)).toBe(is)
})
