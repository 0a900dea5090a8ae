import { expect, test } from 'vitest'
import { makeNameFinder } from './name-finder.ts'

const find = makeNameFinder(['Site 3', 'Site 12', 'Working Together', 'place-a-partnership', 'St Nowhere’s'])

test.each([
  ['at Site 3.', 'Site 3'],
  ['a SITE-3 leader', 'SITE-3'],
  ['in sites 1, 3 and 5', 'sites 1, 3'],
  ['sites 10 to 12', 'sites 10 to 12'],
  ['the Working-Together group', 'Working-Together'],
  ['see place-a-partnership', 'place-a-partnership'],
  ['near St Nowhere’s', 'St Nowhere’s'],
])('finds a name in %j', (text, written) => {
  expect(find(text)?.written).toBe(written)
})

test.each(['working together', 'site 4', 'sites grew. The 3 others', '3 sites', 'Working, they said', 'sited 3', 'Site 31'])(
  'finds none in %j',
  (text) => {
    expect(find(text)).toBeUndefined()
  },
)
