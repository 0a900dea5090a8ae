import { expect, test } from 'vitest'
import { changed, madeUpContent } from '../../tests/support/made-up-content.ts'
import { pageCitation } from './page-citation.ts'

const dated = changed('site.yaml', ['publisher: Nobody', 'publisher: Nobody\nedition: "2025-01-31"'])

test.each([
  ['neither is known', {}, 'What follows?', undefined, 'Nobody. What follows? In: Made-up evidence.'],
  ['the site has an edition', dated, 'One thing', undefined, 'Nobody (2025). One thing. In: Made-up evidence.'],
  ['the record was reviewed', dated, 'One thing', '2026-11-22', 'Nobody (2026). One thing. In: Made-up evidence.'],
] as const)('the year when %s', (_, files, title, reviewed, citation) => {
  expect(pageCitation(madeUpContent(files).validated.records, title, reviewed)).toBe(citation)
})
