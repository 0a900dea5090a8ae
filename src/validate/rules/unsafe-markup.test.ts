import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const withBody = (body: string) =>
  changed('findings/finding-9001.md', ['One thing followed from another [@report-9001, para 1.1].', body])
const inBriefing = (body: string) => changed('briefings/briefing-9001.mdx', ['<Findings ids="finding-9001" />', body])

test('rejects unsafe markup in a finding', () => {
  const cases = [
    ['a block of HTML', '<script>alert(1)</script>'],
    ['HTML within a line', 'One <b onclick="x()">thing</b>.'],
    ['a comment', '<!-- hidden -->'],
    ['a component', '<Findings ids="finding-9001" />'],
    ['a script address', '[it](javascript:alert)'],
    ['a script address in disguise', '[it](JaVa&#10;ScRiPt:alert)'],
    ['a data address', '[it](data:text/html,x)'],
    ['an address without encryption', '[it](http://example.org)'],
    ['an address that is not marked up', 'See http://example.org now'],
    ['an address without a scheme', '[it](//example.org)'],
    ['an image', '![it](https://example.org/x.png)'],
  ] as const
  expect(
    problemsOfEach(
      cases.map(([what, body]) => [what, withBody(body)]),
      'unsafe-markup',
    ),
  ).toMatchInlineSnapshot(`
    "a block of HTML
    content/findings/finding-9001.md:24:1  unsafe-markup
      raw HTML is not allowed: <script>alert(1)</script>
      Fix: Write it in Markdown.

    HTML within a line
    content/findings/finding-9001.md:24:5  unsafe-markup
      raw HTML is not allowed: <b onclick="x()">
      Fix: Write it in Markdown.
    content/findings/finding-9001.md:24:27  unsafe-markup
      raw HTML is not allowed: </b>
      Fix: Write it in Markdown.

    a comment
    content/findings/finding-9001.md:24:1  unsafe-markup
      raw HTML is not allowed: <!-- hidden -->
      Fix: Write it in Markdown.

    a component
    content/findings/finding-9001.md:24:1  unsafe-markup
      raw HTML is not allowed: <Findings ids="finding-9001" />
      Fix: Write it in Markdown.

    a script address
    content/findings/finding-9001.md:24:1  unsafe-markup
      the address "javascript:alert" is not allowed in a link
      Fix: Use an https address or the file of a record.

    a script address in disguise
    content/findings/finding-9001.md:24:1  unsafe-markup
      the address "JaVa�ScRiPt:alert" is not allowed in a link
      Fix: Use an https address or the file of a record.

    a data address
    content/findings/finding-9001.md:24:1  unsafe-markup
      the address "data:text/html,x" is not allowed in a link
      Fix: Use an https address or the file of a record.

    an address without encryption
    content/findings/finding-9001.md:24:1  unsafe-markup
      the address "http://example.org" is not allowed in a link
      Fix: Use an https address or the file of a record.

    an address that is not marked up
    content/findings/finding-9001.md:24:5  unsafe-markup
      the address "http://example.org" is not allowed in a link
      Fix: Use an https address or the file of a record.

    an address without a scheme
    content/findings/finding-9001.md:24:1  unsafe-markup
      the address "//example.org" is not allowed in a link
      Fix: Use an https address or the file of a record.

    an image
    content/findings/finding-9001.md:24:1  unsafe-markup
      the image "https://example.org/x.png" cannot be shown; pages draw only what records hold
      Fix: Describe it in words, or make it a chart or table of measures."
  `)
})

test.each(['[it](https://example.org)', '<https://example.org>', '[mail](mailto:a@example.org)', '`<b>`', '1 < 2 and {3}'])(
  'accepts %s',
  (body) => {
    expect(madeUpContent(withBody(body)).problems('unsafe-markup', 'dead-link')).toBe('')
  },
)

test('rejects the same in a field', () => {
  const cases = [
    ['HTML', 'One thing <img src=x onerror=alert(1)> may'],
    ['a script address', '[One thing](javascript:alert) may'],
    ['an address that is not marked up', 'http://example.org may'],
  ] as const
  const inField = (text: string) =>
    changed('themes/theme-9001.md', [
      'key_message: One thing may follow from another [@report-9001, para 1.1].',
      `key_message: "${text}"`,
    ])
  expect(
    problemsOfEach(
      cases.map(([what, text]) => [what, inField(text)]),
      'unsafe-markup',
    ),
  ).toMatchInlineSnapshot(`
    "HTML
    content/themes/theme-9001.md:5:14  unsafe-markup
      raw HTML is not allowed: <img src=x onerror=alert(1)>
      Fix: Write it in Markdown.

    a script address
    content/themes/theme-9001.md:5:14  unsafe-markup
      the address "javascript:alert" is not allowed in a link
      Fix: Use an https address or the file of a record.

    an address that is not marked up
    content/themes/theme-9001.md:5:14  unsafe-markup
      the address "http://example.org" is not allowed in a link
      Fix: Use an https address or the file of a record."
  `)
})

test('rejects unsafe markup in a briefing', () => {
  const cases = [
    ['an unknown component', '<Finding ids="finding-9001" />'],
    ['an HTML element', '<b>text</b>'],
    ['a name that JavaScript knows', '<constructor />'],
    ['another name that JavaScript knows', '<__proto__ __proto__="x" />'],
    ['an expression', 'One {1 + 1} thing'],
    ['an import', 'import x from "node:fs"'],
    ['an export', 'export const x = process.env'],
    ['an unknown attribute', '<Findings ids="finding-9001" most="3" />'],
    ['an attribute that JavaScript knows', '<Findings ids="finding-9001" constructor="x" />'],
    ['an attribute with code', '<Findings ids={process.env.HOME} />'],
    ['attributes spread out', '<Findings {...process.env} />'],
    ['a missing attribute', '<Measure />'],
  ] as const
  expect(problemsOfEach(cases.map(([what, body]) => [what, inBriefing(body)]))).toMatchInlineSnapshot(`
    "an unknown component
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Finding> is not a component. Did you mean "Findings"?
      Fix: Known: Chart, Findings, Measure.

    an HTML element
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <b> is not a component.
      Fix: Known: Chart, Findings, Measure.

    a name that JavaScript knows
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <constructor> is not a component.
      Fix: Known: Chart, Findings, Measure.

    another name that JavaScript knows
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <__proto__> is not a component.
      Fix: Known: Chart, Findings, Measure.

    an expression
    content/briefings/briefing-9001.mdx:14:1  uncited-sentence
      the paragraph links no finding and cites no report: "One thing"
      Fix: Link the finding that says so, [words](../findings/ID.md), or cite the place, [@report, place].
    content/briefings/briefing-9001.mdx:14:5  unsafe-markup
      expressions are not allowed: {1 + 1}
      Fix: Write the text itself.

    an import
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      import and export are not allowed: import x from "node:fs"
      Fix: Use the components by name.

    an export
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      import and export are not allowed: export const x = process.env
      Fix: Use the components by name.

    an unknown attribute
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Findings> cannot take most as it stands
      Fix: It takes plain text in: ids.

    an attribute that JavaScript knows
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Findings> cannot take constructor as it stands
      Fix: It takes plain text in: ids.

    an attribute with code
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Findings> cannot take ids as it stands
      Fix: It takes plain text in: ids.

    attributes spread out
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Findings> cannot take {…} as it stands
      Fix: It takes plain text in: ids.

    a missing attribute
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Measure> needs id
      Fix: It takes plain text in: id."
  `)
})

test('says where a briefing cannot be parsed', () => {
  const cases = [
    ['a component that is not closed', 'Text\n\n<Findings ids="finding-9001">'],
    ['a brace that is not closed', 'One { thing'],
    ['a bare less-than sign', 'Text <3'],
  ] as const
  expect(problemsOfEach(cases.map(([what, body]) => [what, inBriefing(body)]))).toMatchInlineSnapshot(`
    "a component that is not closed
    content/briefings/briefing-9001.mdx:16:1  mdx
      the text is not valid MDX: Expected a closing tag for \`<Findings>\` (16:1)
      Fix: Close every component, and write \\{ for { and &lt; for <.

    a brace that is not closed
    content/briefings/briefing-9001.mdx:14:5  mdx
      the text is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
      Fix: Close every component, and write \\{ for { and &lt; for <.

    a bare less-than sign
    content/briefings/briefing-9001.mdx:14:6  mdx
      the text is not valid MDX: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)
      Fix: Close every component, and write \\{ for { and &lt; for <."
  `)
})

test('rejects code in an attribute that is given twice, pictures named elsewhere, and HTML in notes of vanguards', () => {
  const vanguard = changed('vanguards/vanguard-9001.md', ['at: para 1.1', 'at: para 1.1\n    note: "<script>x</script>"'])
  const cases = [
    ['code that a second attribute hides', inBriefing('<Findings ids={x()} ids="finding-9001" />')],
    ['a picture named elsewhere', withBody('One thing followed ![a][b].\n\n[b]: https://example.org/x.png')],
    ['a note of a fact', vanguard],
  ] as const
  expect(problemsOfEach(cases, 'unsafe-markup')).toMatchInlineSnapshot(`
    "code that a second attribute hides
    content/briefings/briefing-9001.mdx:14:1  unsafe-markup
      <Findings> cannot take ids as it stands
      Fix: It takes plain text in: ids.

    a picture named elsewhere
    content/findings/finding-9001.md:24:20  unsafe-markup
      the image "b" cannot be shown; pages draw only what records hold
      Fix: Describe it in words, or make it a chart or table of measures.

    a note of a fact
    content/vanguards/vanguard-9001.md:10:11  unsafe-markup
      raw HTML is not allowed: <script>x</script>
      Fix: Write it in Markdown."
  `)
})
