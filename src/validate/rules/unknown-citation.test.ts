import { expect, test } from 'vitest'
import { changed, madeUpContent, problemsOfEach } from '../../tests/support/made-up-content.ts'

const citing = (citation: string) => changed('findings/finding-9001.md', ['[@report-9001, para 1.1]', citation])

test('rejects a citation of a report that does not exist', () => {
  expect(madeUpContent(citing('[@report-9010, para 1.1]')).problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:24:35  unknown-citation
      the citation names report "report-9010", which does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id, or add reports/report-9010.md first."
  `)
})

test('rejects citations that do not say where', () => {
  const cases = ['[@report-9001]', '[@report-9001 para 1.1]', '[@report-9001,]']
  expect(problemsOfEach(cases.map((citation) => [citation, citing(citation)]))).toMatchInlineSnapshot(`
    "[@report-9001]
    content/findings/finding-9001.md:24:35  unknown-citation
      the citation of report-9001 does not say where in it
      Fix: Write [@report-9001, place], such as [@report-9001, para 3.9].

    [@report-9001 para 1.1]
    content/findings/finding-9001.md:24:35  unknown-citation
      the citation of report-9001 does not say where in it
      Fix: Write [@report-9001, place], such as [@report-9001, para 3.9].

    [@report-9001,]
    content/findings/finding-9001.md:24:35  unknown-citation
      the citation of report-9001 does not say where in it
      Fix: Write [@report-9001, place], such as [@report-9001, para 3.9]."
  `)
})

test('finds each citation of a group, on its own line and column', () => {
  const { problems } = madeUpContent(citing('[@report-9001, para 1.1;\n@report-9003, para 1; @report-9004, para 2]'))
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:25:2  unknown-citation
      the citation names report "report-9003", which does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id, or add reports/report-9003.md first.
    content/findings/finding-9001.md:25:24  unknown-citation
      the citation names report "report-9004", which does not exist. Did you mean "report-9001" or "report-9002"?
      Fix: Correct the id, or add reports/report-9004.md first."
  `)
})

test('has the right column behind signs that the source writes longer', () => {
  // Line 24 is `Fish &amp; chips 😀 [@nowhere, 1]`: 17 signs, an emoji of two units, a space, `[@`.
  const { problems } = madeUpContent(
    changed('findings/finding-9001.md', [
      'One thing followed from another [@report-9001, para 1.1]',
      'Fish &amp; chips 😀 [@nowhere, para 1]',
    ]),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:24:23  unknown-citation
      the citation names report "nowhere", which does not exist.
      Fix: Correct the id, or add reports/nowhere.md first."
  `)
})

test('has the right column in a list item and a quotation that go on', () => {
  const { problems } = madeUpContent(
    changed('findings/finding-9001.md', [
      'One thing followed from another [@report-9001, para 1.1].',
      '- one\n  two [@nowhere-a, para 1]\n\n> one\n> two [@nowhere-b, para 1]',
    ]),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9001.md:25:9  unknown-citation
      the citation names report "nowhere-a", which does not exist.
      Fix: Correct the id, or add reports/nowhere-a.md first.
    content/findings/finding-9001.md:28:9  unknown-citation
      the citation names report "nowhere-b", which does not exist.
      Fix: Correct the id, or add reports/nowhere-b.md first."
  `)
})

test('leaves code and links alone', () => {
  expect(madeUpContent(citing('`[@nowhere, para 1]` [@x](https://example.org)')).problems()).toBe('')
})

test('checks citations in fields', () => {
  const { problems } = madeUpContent(
    changed('themes/theme-9001.md', ['gaps: [Everything else.]', 'gaps: ["Everything else [@nowhere, para 1]."]']),
  )
  expect(problems()).toMatchInlineSnapshot(`
    "content/themes/theme-9001.md:9:8  unknown-citation
      the citation names report "nowhere", which does not exist.
      Fix: Correct the id, or add reports/nowhere.md first."
  `)
})
