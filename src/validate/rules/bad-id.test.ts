import { expect, test } from 'vitest'
import { MADE_UP, madeUpContent } from '../../tests/support/made-up-content.ts'

test.each([
  ['finding_9001', 'finding-9001'],
  ['Finding-9001', 'finding-9001'],
  ['slow growth', 'slow-growth'],
  ['café-naïve', 'cafe-naive'],
  ['-9001-', '9001'],
  ['a--b', 'a-b'],
])('rejects the filename %s and offers %s', (id, better) => {
  const { problems } = madeUpContent({ [`models/${id}.md`]: MADE_UP['models/model-9001.md'].replace('order: 1', 'order: 2') })
  expect(problems('bad-id')).toBe(`content/models/${id}.md:1:1  bad-id
  the filename "${id}" is not an id
  Fix: Use lower-case words joined by single hyphens, such as ${better}.`)
})

test('offers nothing when no letter is left', () => {
  const { problems } = madeUpContent({
    'models/__.md': MADE_UP['models/model-9001.md'].replace('title: Made-up', 'title: Another made-up'),
  })
  expect(problems()).toMatchInlineSnapshot(`
    "content/models/__.md:1:1  bad-id
      the filename "__" is not an id
      Fix: Use lower-case words joined by single hyphens."
  `)
})
