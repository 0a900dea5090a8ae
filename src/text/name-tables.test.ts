import { expect, test } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'
import type { LinkTargets } from './render-markdown.ts'

const targets: LinkTargets = {
  hrefOfFile: () => '/x/findings/finding-9001/',
  report: () => ({ label: 'Report 9001', href: '/x/reports/report-9001/' }),
}
const html = (markdown: string) => renderMarkdown(markdown, 'themes/theme-9001.md', targets).replaceAll('\n', '')
const table = (...rows: string[]) => ['| What | Why |', '|---|---|', ...rows].join('\n')
const names = (markdown: string) => [...html(markdown).matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1])
const firstCells = (markdown: string) => [...html(markdown).matchAll(/<tr><(t[hd][^>]*)>/g)].map((match) => match[1]).slice(1)

test('renders a table in a frame with a name, with headings for its columns and rows', () => {
  expect(html(`## In *short*\n\n${table('| Plan **A** | Cheap |')}`)).toBe(
    '<h2 id="in-short">In <em>short</em></h2>' +
      '<div class="scroll" role="region" tabindex="0" aria-label="In short: What, Why"><table>' +
      '<thead><tr><th scope="col">What</th><th scope="col">Why</th></tr></thead>' +
      '<tbody><tr><th scope="row">Plan <strong>A</strong></th><td>Cheap</td></tr></tbody></table></div>',
  )
})

test.each([
  ['the heading above it', `## One\n\n## Two\n\n${table('| a | b |')}`, ['Two: What, Why']],
  ['its columns alone without a heading', table('| a | b |'), ['What, Why']],
  ['the columns that have a name', '## One\n\n| | Why |\n|---|---|\n| a | b |', ['One: Why']],
  ['a table when it has no words at all', '| | |\n|---|---|\n| a | b |', ['Table']],
  [
    'a number when two would be called the same',
    `${table('| a | b |')}\n\nText.\n\n${table('| c | d |')}`,
    ['What, Why', 'What, Why (2)'],
  ],
])('calls a table after %s', (_, markdown, expected) => {
  expect(names(markdown)).toEqual(expected)
})

test('begins anew with each text', () => {
  expect([names(`## One\n\n${table('| a | b |')}`), names(table('| a | b |'))]).toEqual([['One: What, Why'], ['What, Why']])
})

test.each([
  ['plain text', ['| a | [x](b.md) |', '| b | c |'], ['th scope="row"', 'th scope="row"']],
  ['a link', ['| a | b |', '| [c](d.md) | e |'], ['td', 'td']],
  ['a link in bold', ['| **[c](d.md)** | e |'], ['td']],
  ['a citation', ['| a [@report-9001, para 1] | b |'], ['td']],
  ['an empty cell', ['| a | b |', '| | c |'], ['td', 'td']],
  ['the same name twice', ['| a | b |', '| a | c |'], ['td', 'td']],
])('a first column with %s', (_, rows, expected) => {
  expect(firstCells(table(...rows))).toEqual(expected)
})

test('keeps the alignment of numbers', () => {
  expect(html('| 1 | n |\n|---:|---:|\n| 2 | 3 |')).toContain('<tr><th class="num" scope="row">2</th><td class="num">3</td></tr>')
})
