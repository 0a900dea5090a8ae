import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkedText } from './checked-briefings.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefings-'))
afterAll(() => rmSync(folder, { recursive: true }))

function compiledOf(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return checkedText(join(folder, name))
}

test('of a briefing its text is compiled, without the front matter', () => {
  expect(compiledOf('briefing-9001.mdx', '---\ntitle: A\n---\n\nOne <Findings ids="finding-9001" />.\n')).toBe(
    '\nOne <Findings ids="finding-9001" />.\n',
  )
})

const CODE = '{globalThis.ran()}'

test.each([
  ['a template', '_template.mdx', `---\ntitle: A\n---\n\n${CODE}\n`],
  ['a harmless template, which is no record', '_template-x.mdx', '---\ntitle: A\n---\n\nText.\n'],
  ['a record that has moved', 'briefing-9002.mdx', '---\nmoved_to: briefing-9001\n---\n\nText.\n'],
  ['an expression', 'briefing-9003.mdx', `---\ntitle: A\n---\n\n${CODE}\n`],
  ['a module', 'briefing-9004.mdx', '---\ntitle: A\n---\n\nexport const a = 1\n'],
  ['a component that is not known', 'briefing-9005.mdx', '---\ntitle: A\n---\n\n<script>a</script>\n'],
  [
    'code in an attribute given twice',
    'briefing-9006.mdx',
    '---\ntitle: A\n---\n\n<Findings ids={ran()} ids="finding-9001" />\n',
  ],
  ['a picture', 'briefing-9007.mdx', '---\ntitle: A\n---\n\n![a](../site.yaml)\n'],
  ['a picture named elsewhere', 'briefing-9008.mdx', '---\ntitle: A\n---\n\n![a][b]\n\n[b]: ../site.yaml\n'],
  ['a text that is no MDX', 'briefing-9009.mdx', '---\ntitle: A\n---\n\n<a\n'],
  ['no front matter', 'briefing-9010.mdx', `+++\n+++\n${CODE}\n`],
  ['front matter that names its language', 'briefing-9011.mdx', `---js\nran()\n---\n${CODE}\n`],
])('of %s nothing is compiled', (_, name, text) => {
  expect(compiledOf(name, text)).toBe('')
})

test.each([
  ['old line ends, which the compiler does not take for ends of lines', `---\rquestion: '${CODE}'\r---\rText.\r`, 'Text.\n'],
  ['a line that begins with +++', `---\nquestion: A\n---\n\nText.\n\n+++\n`, '\nText.\n\n+++\n'],
])('code in front matter does not become text by %s', (_, text, left) => {
  expect(compiledOf('briefing-9012.mdx', text)).toBe(left)
})
