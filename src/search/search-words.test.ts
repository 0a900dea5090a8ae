import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'
import type { SearchDocument } from './search-documents.ts'

const document = (title: string, ...text: string[]): SearchDocument => ({
  path: '/',
  title,
  aliases: ['Alias 9001'],
  text,
  filters: {},
  summary: 'Summary',
})

test('lists longer words in lower case, those of most pages first', () => {
  expect(
    searchWords([document('Growth of it', 'growth, growth; Spread'), document('Spread'), document('Other'), document('Über')]),
  )
    // Alias stands on all, spread on two pages, however often on each.
    .toEqual(['alias', 'spread', 'growth', 'other'])
})
