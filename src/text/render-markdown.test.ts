import { describe, expect, test } from 'vitest'
import { escapeHtml, plainText, renderInline, renderMarkdown, slug } from './render-markdown.ts'
import type { LinkTargets } from './render-markdown.ts'

const targets: LinkTargets = {
  hrefOfFile: (file) => (file === 'findings/finding-9001.md' ? '/x/findings/finding-9001/' : undefined),
  report: (id) => (id === 'report-9001' ? { label: 'Report 9001', href: '/x/reports/report-9001/' } : undefined),
}
const html = (markdown: string) => renderMarkdown(markdown, 'themes/theme-9001.md', targets).trim()
const inline = (markdown: string) => renderInline(markdown, 'themes/theme-9001.md', targets)

describe('renders', () => {
  test.each([
    ['nothing as nothing', ' \n', ''],
    ['a link to a record', '[a](../findings/finding-9001.md#b)', '<p><a href="/x/findings/finding-9001/#b">a</a></p>'],
    [
      'a link to a record without a page as it stands',
      '[a](../findings/finding-9002.md)',
      '<p><a href="../findings/finding-9002.md">a</a></p>',
    ],
    ['a link out of the site', '[a](https://example.org/)', '<p><a href="https://example.org/">a</a></p>'],
    ['the signs of the author', '"a" -- b...', '<p>&quot;a&quot; -- b...</p>'],
    [
      'a citation',
      'A [@report-9001, 3.1].',
      '<p>A <span class="cite">(<a href="/x/reports/report-9001/">Report 9001, section 3.1</a>)</span>.</p>',
    ],
    [
      'a group of citations',
      '[@report-9001, para 1; Figure 2; @report-9009, 4]',
      '<p><span class="cite">(<a href="/x/reports/report-9001/">Report 9001, para 1; Figure 2</a>; report-9009, section 4)</span></p>',
    ],
    [
      'a citation in a list',
      '- A [@report-9001, para 1]',
      '<ul>\n<li>A <span class="cite">(<a href="/x/reports/report-9001/">Report 9001, para 1</a>)</span></li>\n</ul>',
    ],
    ['a citation in code as it stands', '`[@report-9001, 1]`', '<p><code>[@report-9001, 1]</code></p>'],
    ['HTML as the words that it is', 'a <b onclick="x()">b</b>', '<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>'],
    ['a script address as none', '[a](javascript:x)', '<p><a href="">a</a></p>'],
    [
      'equal headings with ids of their own, none of them an id of the page',
      '## Costs\n\n### *Costs*\n\n## Findings',
      '<h2 id="costs">Costs</h2>\n<h3 id="costs-2"><em>Costs</em></h3>\n<h2 id="text-findings">Findings</h2>',
    ],
    ['a heading with an id', '## What *it* says', '<h2 id="what-it-says">What <em>it</em> says</h2>'],
  ])('%s', (_, markdown, result) => {
    expect(html(markdown).replaceAll('&quot;', '"')).toBe(result.replaceAll('&quot;', '"'))
  })
})

describe('renders a field without the element around it', () => {
  test.each([
    ['plain text', 'A > B "c"', 'A &gt; B &quot;c&quot;'],
    ['signs that HTML would read', 'A & B < C', 'A &amp; B &lt; C'],
    ['markup', 'A **b**', 'A <strong>b</strong>'],
    [
      'a citation',
      'A [@report-9001, 1]',
      'A <span class="cite">(<a href="/x/reports/report-9001/">Report 9001, section 1</a>)</span>',
    ],
    ['two paragraphs as one', 'A **b**\n\nC', 'A <strong>b</strong> C'],
  ])('%s', (_, markdown, result) => {
    expect(inline(markdown)).toBe(result)
  })
})

test.each([
  ['A [b](c.md) [@report-9001, para 1].', 'A b.'],
  ['**A** _b_ `c`', 'A b c'],
  ['A <Findings ids="a" /> b', 'A  b'],
  ['A [b](c_(d).md) [e] (f)', 'A b [e] (f)'],
  ['A\n\n  [@report-9001, 1; 2] b', 'A b'],
])('takes the markup out of %j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain)
})

test.each(['[', '[](', '[@', '<A', ' ', '](', '[a]((b)'])('leaves a long text of %j as it is, without delay', (sign) => {
  // A pattern that looks to the end of the text for each sign takes minutes.
  const text = `a${sign.repeat(100_000)}b`
  expect(plainText(text)).toBe(text)
})

test.each([
  ['What it says', 'what-it-says'],
  ['Café, naïve & more!', 'cafe-naive-more'],
  ['  5.3 Costs  ', '5-3-costs'],
])('makes %j the fragment %s', (text, fragment) => {
  expect(slug(text)).toBe(fragment)
})

test('escapes what HTML would read', () => {
  expect(escapeHtml('<a href="b">&</a>')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;&lt;/a&gt;')
})
