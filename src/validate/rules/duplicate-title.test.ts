import { expect, test } from 'vitest'
import { changed, MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'

const FINDING = MADE_UP['findings/finding-9001.md']

test('rejects the title of another record of the type, also in other letters', () => {
  const { problems } = madeUpContent({ 'findings/finding-9002.md': FINDING.replace('One thing', 'One Thing') })
  expect(problems()).toMatchInlineSnapshot(`
    "content/findings/finding-9002.md:2:8  duplicate-title
      the title is already that of findings/finding-9001.md
      Fix: Say in one of the two titles what sets it apart."
  `)
})

test('rejects the title of a page of another type, whose tab would be the same', () => {
  const { problems } = madeUpContent(changed('themes/theme-9001.md', ['title: Made-up theme', 'title: Made-up vanguard']))
  expect(problems()).toContain('duplicate-title\n  the title is already that of ')
})

test('accepts a number with the title of a theme, since its tab says that it is a number', () => {
  const { problems } = madeUpContent(changed('measures/measure-9001.yaml', ['title: Made-up quantity', 'title: Made-up theme']))
  expect(problems()).toBe('')
})
